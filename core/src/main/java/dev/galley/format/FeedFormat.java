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
     * Whether {@link #validate} knows the document that begins with {@code head}: those that are of this format, and
     * those without articles that belong to it, such as the service documents of Atom.
     */
    default boolean validates(Head head) {
        return recognizes(head);
    }

    /**
     * Begins to read a document that was {@linkplain #recognizes recognized}. Nothing may be read beyond what the next
     * article needs.
     *
     * @param in the whole document from its first byte; closed by the source
     * @throws FeedException where not even the beginning can be read
     */
    ArticleSource read(InputStream in, ReadContext context) throws IOException;

    /**
     * Checks a document that this format {@linkplain #validates validates} against its specification, as a stream.
     * Each breach is told to {@code context}, with line and column, and so is the version. Unless a format has rules of
     * its own, the document is read to its end, and what its reader notices is told.
     *
     * @param in the whole document from its first byte; the caller closes it
     * @throws FeedException where checking cannot go on; one that {@link ReadContext#report} throws must pass
     */
    default void validate(InputStream in, ReadContext context) throws IOException {
        try (ArticleSource source = read(in, context)) {
            context.version(source.version());
            while (source.next().isPresent()) {
                // Only what is noticed on the way counts.
            }
        }
    }

    /**
     * Begins to write a document.
     *
     * @param out where the bytes go; flushed, but not closed by the sink
     */
    ArticleSink write(OutputStream out, WriteContext context) throws IOException;
}
