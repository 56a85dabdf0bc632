package dev.galley.format;

import dev.galley.model.Article;
import dev.galley.model.Feed;
import dev.galley.report.Location;
import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** Reads one document for a {@link FeedFormat}, one article at a time. Not thread-safe. */
public interface ArticleSource extends Closeable {
    /** Returns the name of format and version, such as {@code RSS 2.0}. */
    String version();

    /**
     * Returns the metadata known so far, without articles: everything before the first article as soon as the source has
     * been created, and all metadata once {@link #next()} has returned empty.
     */
    Feed feed();

    /**
     * Returns the next article, or empty at the end of the document.
     *
     * @throws FeedException if reading cannot continue, or must not because it is strict or a limit is exceeded
     */
    Optional<Article> next() throws IOException;

    /**
     * Returns where the article that {@link #next()} returned last begins in the document; empty if the source does not count
     * lines, as by default.
     */
    default Optional<Location> location() {
        return Optional.empty();
    }
}
