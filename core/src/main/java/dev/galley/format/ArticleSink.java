package dev.galley.format;

import dev.galley.model.Article;
import dev.galley.model.Feed;
import java.io.Closeable;
import java.io.IOException;

/**
 * What a {@link FeedFormat} writes a document with: {@link #begin} once, {@link #write} for each article, {@link #end}
 * once. Closing without an end leaves the document unfinished. Not thread-safe.
 */
public interface ArticleSink extends Closeable {
    /** Writes what is known of the feed before its articles; articles inside {@code feed} are ignored. */
    void begin(Feed feed) throws IOException;

    /** Writes an article. */
    void write(Article article) throws IOException;

    /**
     * Writes what came to be known of the feed after {@link #begin}, and ends the document.
     *
     * @param late only the metadata that {@link #begin} did not have; mostly an empty feed
     */
    void end(Feed late) throws IOException;
}
