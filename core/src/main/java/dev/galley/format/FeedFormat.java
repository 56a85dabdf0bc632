package dev.galley.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

/**
 * A format that feeds can be read from and written in: the point where formats plug in.
 *
 * <p>Implementations are found by {@link java.util.ServiceLoader} and can be given to a {@link FeedReader} or
 * {@link FeedWriter} by hand; those given by hand are asked first. They are stateless and thread-safe.
 */
public interface FeedFormat {
    /** The name by which the format is chosen, in lower case: {@code rss}, {@code atom}, {@code jsonfeed}. */
    String name();

    /** The media types of the format, that of what is written first. */
    List<String> mediaTypes();

    /** The usual ending of file names, without a dot. */
    String fileExtension();

    /** Whether the document that begins with {@code head} is of this format, in whatever version. */
    boolean recognizes(Head head);

    /**
     * Begins to read a document that was {@linkplain #recognizes recognized}. Nothing may be read beyond what the next
     * article needs.
     *
     * @param in the whole document from its first byte; closed by the source
     * @throws FeedException where not even the beginning can be read
     */
    ArticleSource read(InputStream in, ReadContext context) throws IOException;

    /**
     * Begins to write a document.
     *
     * @param out where the bytes go; flushed, but not closed by the sink
     */
    ArticleSink write(OutputStream out, WriteContext context) throws IOException;
}
