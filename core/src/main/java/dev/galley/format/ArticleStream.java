package dev.galley.format;

import dev.galley.model.Article;
import dev.galley.model.Feed;
import dev.galley.report.Finding;
import dev.galley.report.FindingCollector;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * The articles of a document, one in memory at a time. To be read once, by one thread, and closed.
 *
 * <p>The iterator throws {@link UncheckedIOException} where the input fails and {@link FeedException} where reading
 * cannot go on.
 */
public final class ArticleStream implements Iterable<Article>, Closeable {
    private final String format;
    private final ArticleSource source;
    private final FindingCollector findings;
    private final long maxItems;
    private Optional<Article> ahead = Optional.empty();
    private boolean ended;
    private long count;

    ArticleStream(String format, ArticleSource source, FindingCollector findings, long maxItems) {
        this.format = format;
        this.source = source;
        this.findings = findings;
        this.maxItems = maxItems;
    }

    /** The name of the document's format, such as {@code rss}. */
    public String format() {
        return format;
    }

    /** Format and version as people name them, such as {@code RSS 2.0}. */
    public String version() {
        return source.version();
    }

    /**
     * What is known of the feed so far, without articles: what stands before the first article, and everything once all
     * articles are read.
     */
    public Feed feed() {
        return source.feed();
    }

    /** What was noticed so far. */
    public List<Finding> findings() {
        return findings.findings();
    }

    /**
     * The next article, or empty at the end.
     *
     * @throws FeedException where reading cannot go on, or must not because it is strict or a limit is reached
     */
    public Optional<Article> next() throws IOException {
        Optional<Article> article = peek();
        ahead = Optional.empty();
        return article;
    }

    /** The article that {@link #next()} gives next: it belongs to the stream, so that no iterator can take it away. */
    private Optional<Article> peek() throws IOException {
        if (ahead.isEmpty() && !ended) {
            ahead = source.next();
            ended = ahead.isEmpty();
            if (!ended && ++count > maxItems) {
                ahead = Optional.empty();
                throw new LimitExceededException("items", maxItems, Optional.empty());
            }
        }
        return ahead;
    }

    /** Reads all that is left. */
    ReadResult readAll() throws IOException {
        List<Article> articles = new ArrayList<>();
        for (Optional<Article> article = next(); article.isPresent(); article = next()) {
            articles.add(article.get());
        }
        Feed feed = feed().toBuilder().articles(articles).build();
        return new ReadResult(format, version(), feed, findings());
    }

    /** The articles that are left; every iterator continues where the one before it stopped. */
    @Override
    public Iterator<Article> iterator() {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                try {
                    return peek().isPresent();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }

            @Override
            public Article next() {
                if (!hasNext()) {
                    throw new NoSuchElementException("All articles have been read");
                }
                Article article = ahead.orElseThrow();
                ahead = Optional.empty();
                return article;
            }
        };
    }

    /** Closes the input. */
    @Override
    public void close() throws IOException {
        source.close();
    }
}
