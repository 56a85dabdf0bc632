package dev.galley.json;

import dev.galley.format.FeedException;
import dev.galley.model.Article;
import dev.galley.model.Feed;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.Objects;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectWriteContext;

/**
 * Writes and reads feeds as JSON, with their articles. This is the form of {@link ArticleJson}, not JSON Feed.
 *
 * <p>Feeds of any size pass in constant memory:
 *
 * <pre>{@code
 * try (FeedJsonReader reader = FeedJson.open(in, JsonOptions.DEFAULT)) {
 *     FeedJson.write(reader.feed(), reader.iterator(), out, JsonOptions.DEFAULT);
 * }
 * }</pre>
 *
 * <p>The resource {@code feed.schema.json} beside this class describes the form as a JSON Schema.
 */
public final class FeedJson {
    static final JsonDocument<Feed> DOCUMENT = new JsonDocument<>(ModelForms.FEED);

    static final String ARTICLES = "articles";

    private FeedJson() {}

    /**
     * Returns a feed as JSON, with the {@linkplain JsonOptions#DEFAULT default options}.
     *
     * @throws FeedException if the feed or an article has a facet of an application
     */
    public static String write(Feed feed) {
        return write(feed, JsonOptions.DEFAULT);
    }

    /**
     * Returns a feed as JSON.
     *
     * @throws FeedException if the feed or an article has a facet that has no form
     */
    public static String write(Feed feed, JsonOptions options) {
        return DOCUMENT.write(feed, options);
    }

    /**
     * Writes a feed as JSON in UTF-8. The stream stays open.
     *
     * @throws FeedException if the feed or an article has a facet that has no form
     */
    public static void write(Feed feed, OutputStream out, JsonOptions options) throws IOException {
        DOCUMENT.write(feed, out, options);
    }

    /**
     * Writes a feed as one value, for instance as part of a larger document.
     *
     * @throws FeedException if the feed or an article has a facet that has no form
     */
    public static void write(Feed feed, JsonGenerator out, JsonOptions options) {
        DOCUMENT.write(feed, out, options);
    }

    /**
     * Reads a feed, with the {@linkplain JsonOptions#DEFAULT default options}.
     *
     * @throws FeedException if the JSON is malformed or not of this form; its finding has the path, line and column
     */
    public static Feed read(String json) {
        return read(json, JsonOptions.DEFAULT);
    }

    /**
     * Reads a feed.
     *
     * @throws FeedException if the JSON is malformed or not of this form; its finding has the path, line and column
     */
    public static Feed read(String json, JsonOptions options) {
        return DOCUMENT.read(json, options);
    }

    /**
     * Reads a feed from JSON in UTF-8. The stream is closed.
     *
     * @throws FeedException if the JSON is malformed or not of this form; its finding has the path, line and column
     */
    public static Feed read(InputStream in, JsonOptions options) throws IOException {
        return DOCUMENT.read(in, options);
    }

    /**
     * Reads a feed from one value, for instance from a part of a larger document.
     *
     * @param in a parser before or at the first token of the value; it is left at the last token
     * @throws FeedException if the value is not of this form; its finding has the path, line and column
     */
    public static Feed read(JsonParser in, JsonOptions options) {
        return DOCUMENT.read(in, options);
    }

    /**
     * Writes a feed as JSON in UTF-8, with the articles of an iterator, of which one at a time is in memory. The stream stays
     * open.
     *
     * @param metadata the feed; articles of its own are left out
     * @throws FeedException if something has a facet that has no form; part of the document has been written by then
     */
    public static void write(Feed metadata, Iterator<Article> articles, OutputStream out, JsonOptions options)
            throws IOException {
        Objects.requireNonNull(articles, "articles");
        Objects.requireNonNull(options, "options");
        try (JsonGenerator generator =
                JsonDocument.WRITING.createGenerator(ObjectWriteContext.empty(), Objects.requireNonNull(out, "out"))) {
            JsonOut target = new JsonOut(generator, options);
            JsonDocument.start(target);
            ModelForms.FEED.writeMembers(metadata.metadata(), target);
            generator.writeName(ARTICLES);
            generator.writeStartArray();
            while (articles.hasNext()) {
                ModelForms.ARTICLE.write(articles.next(), target);
            }
            generator.writeEndArray();
            generator.writeEndObject();
        } catch (JacksonException e) {
            throw JsonProblems.whileWriting(e);
        }
    }

    /**
     * Opens a feed that is JSON in UTF-8, to read its articles one at a time. Closing the reader closes the stream.
     *
     * @throws FeedException if the JSON before the articles is malformed or not of this form
     */
    public static FeedJsonReader open(InputStream in, JsonOptions options) throws IOException {
        return new FeedJsonReader(Objects.requireNonNull(in, "in"), options);
    }
}
