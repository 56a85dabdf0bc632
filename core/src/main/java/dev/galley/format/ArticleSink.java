package dev.galley.format;

import dev.galley.model.Article;
import dev.galley.model.Feed;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/**
 * Writes one document for a {@link FeedFormat}. Callers call one of the methods {@code begin} once, {@link #write} for each article and
 * {@link #end} once; closing without {@link #end} leaves the document unfinished. Not thread-safe.
 *
 * <p>A sink may wrap that of another format; {@link FeedFormat} has an example.
 */
public interface ArticleSink extends Closeable {
    /** Begins the document and writes the metadata known before the articles; articles in {@code feed} are ignored. */
    void begin(Feed feed) throws IOException;

    /**
     * Begins the document like {@link #begin(Feed)} when its first articles are known, so that values which the format
     * requires and the metadata lacks can be derived from them. They are not written yet: each of them is passed to {@link
     * #write} afterwards. By default the same as {@link #begin(Feed)}.
     *
     * @param feed the metadata known so far
     * @param first the first articles; a bounded number of them if the document is written as a stream
     * @param complete whether these are all articles of the document, so that {@code feed} has all its metadata
     */
    default void begin(Feed feed, List<Article> first, boolean complete) throws IOException {
        begin(feed);
    }

    /** Writes an article. */
    void write(Article article) throws IOException;

    /**
     * Writes the metadata that became known after {@link #begin(Feed)}, and ends the document.
     *
     * @param late only the metadata that {@link #begin(Feed)} did not have; usually an empty feed
     */
    void end(Feed late) throws IOException;
}
