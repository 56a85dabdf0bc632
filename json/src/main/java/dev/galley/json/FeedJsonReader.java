package dev.galley.json;

import dev.galley.format.FeedException;
import dev.galley.internal.LookAhead;
import dev.galley.model.Article;
import dev.galley.model.Feed;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/**
 * The articles of a feed stored as JSON, with one of them in memory at a time. It can be read once, by one thread, and must
 * be closed. {@link FeedJson#open} creates it.
 */
public final class FeedJsonReader implements Iterable<Article>, Closeable {
    private final JsonOptions options;
    private final JsonParser parser;
    private final JsonIn in;
    private final JsonDocument.Members<Feed> members;
    private final LookAhead<Article> articles = new LookAhead<>(this::read);
    private boolean inArticles;
    private boolean seenArticles;
    private boolean ended;
    private long count;

    /** Reads up to the first article. */
    FeedJsonReader(InputStream input, JsonOptions options) throws IOException {
        this.options = Objects.requireNonNull(options, "options");
        try {
            parser = JsonDocument.reading(options).createParser(ObjectReadContext.empty(), input);
            in = new JsonIn(parser, options);
            members = new JsonDocument.Members<>(ModelForms.FEED, in);
            advance();
        } catch (JacksonException e) {
            input.close();
            throw JsonProblems.whileReading(e, options.limits());
        } catch (FeedException e) {
            input.close();
            throw e;
        }
    }

    /**
     * Returns the metadata known so far, without articles: what precedes the articles, and everything once all articles have
     * been read. Documents written by {@link FeedJson} have all of it before the articles; databases may reorder members.
     */
    public Feed feed() {
        return members.soFar();
    }

    /**
     * Returns the next article, or empty at the end.
     *
     * @throws FeedException if the JSON is malformed or not of this form, or a limit is exceeded
     */
    public Optional<Article> next() throws IOException {
        return articles.take();
    }

    private Optional<Article> read() throws IOException {
        try {
            while (!ended) {
                if (!inArticles) {
                    advance();
                } else if (in.nextElement()) {
                    in.requireRoomFor(count++);
                    return Optional.of(ModelForms.ARTICLE.read(in));
                } else {
                    inArticles = false;
                }
            }
            return Optional.empty();
        } catch (JacksonException e) {
            throw JsonProblems.whileReading(e, options.limits());
        }
    }

    /** Reads members up to the articles, or to the end. */
    private void advance() {
        for (String name = members.next(); name != null; name = members.next()) {
            if (name.equals(FeedJson.ARTICLES) && !seenArticles && !in.isNull()) {
                in.require(JsonToken.START_ARRAY, "an array");
                seenArticles = true;
                inArticles = true;
                return;
            }
            if (name.equals(FeedJson.ARTICLES) && seenArticles) {
                throw in.malformed("json.member-repeated", "The member \"" + name + "\" occurs twice");
            }
            members.member(name);
        }
        members.result();
        JsonDocument.requireEnd(in);
        ended = true;
    }

    /**
     * Returns an iterator over the remaining articles. It throws an {@link UncheckedIOException} if the input fails and a
     * {@link FeedException} if the JSON is malformed, not of this form, or exceeds a limit.
     */
    @Override
    public Iterator<Article> iterator() {
        return articles;
    }

    /** Closes the input. */
    @Override
    public void close() throws IOException {
        try {
            parser.close();
        } catch (JacksonException e) {
            throw JsonProblems.whileReading(e, options.limits());
        }
    }
}
