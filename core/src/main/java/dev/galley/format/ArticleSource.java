package dev.galley.format;

import dev.galley.model.Article;
import dev.galley.model.Feed;
import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** What a {@link FeedFormat} makes of a document that is being read: its articles one by one. Not thread-safe. */
public interface ArticleSource extends Closeable {
    /** Format and version as people name them, such as {@code RSS 2.0}. */
    String version();

    /**
     * What is known of the feed so far, without articles: everything that stands before the first article once the
     * source was made, and the whole once {@link #next()} has returned empty.
     */
    Feed feed();

    /**
     * The next article, or empty at the end of the document.
     *
     * @throws FeedException where reading cannot go on, or must not because it is strict or a limit is reached
     */
    Optional<Article> next() throws IOException;
}
