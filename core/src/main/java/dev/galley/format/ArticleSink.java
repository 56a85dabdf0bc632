package dev.galley.format;

import dev.galley.model.Article;
import dev.galley.model.Feed;
import java.io.Closeable;
import java.io.IOException;

/**
 * Writes one document for a {@link FeedFormat}. Callers call {@link #begin} once, {@link #write} for each article and
 * {@link #end} once; closing without {@link #end} leaves the document unfinished. Not thread-safe.
 *
 * <p>A sink may wrap that of another format; {@link FeedFormat} has an example.
 */
public interface ArticleSink extends Closeable {
    /** Begins the document and writes the metadata known before the articles; articles in {@code feed} are ignored. */
    void begin(Feed feed) throws IOException;

    /** Writes an article. */
    void write(Article article) throws IOException;

    /**
     * Writes the metadata that became known after {@link #begin}, and ends the document.
     *
     * @param late only the metadata that {@link #begin} did not have; usually an empty feed
     */
    void end(Feed late) throws IOException;
}
