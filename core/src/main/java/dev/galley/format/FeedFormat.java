package dev.galley.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

/**
 * A format that feeds are read from and written in: the extension point for formats.
 *
 * <p>Implementations are found by {@link java.util.ServiceLoader} or passed to a {@link FeedReader} or {@link FeedWriter};
 * those that are passed are tried first. They must be stateless and thread-safe.
 *
 * <p>A {@link ReadContext} and a {@link WriteContext} are created by reader and writer alone. To change how an existing format
 * reads or writes, implement this interface, pass the context on to the existing format, and wrap the {@link ArticleSource}
 * or {@link ArticleSink} that it returns:
 *
 * <pre>{@code
 * public ArticleSink write(OutputStream out, WriteContext context) throws IOException {
 *     return new SigningSink(new JsonFeedFormat().write(out, context));
 * }
 * }</pre>
 *
 * <p>To change or leave out single articles, no format is needed: see
 * {@link FeedWriter#convert(InputStream, FeedReader, OutputStream, java.util.function.Function)}.
 */
public interface FeedFormat {
    /** Returns the name that selects the format, in lower case: {@code rss}, {@code atom}, {@code jsonfeed}. */
    String name();

    /** Returns the name of the format in messages, such as {@code RSS}; by default the same as {@link #name()}. */
    default String displayName() {
        return name();
    }

    /** Returns the media types of the format, beginning with that of the documents it writes. */
    List<String> mediaTypes();

    /** Returns the usual file name extension, without a dot. */
    String fileExtension();

    /**
     * Checks whether documents in this format can be read. If not, {@link #recognizes} and {@link #read} are never called for
     * a document, and {@link Fidelity#LOSSLESS} has no effect. By default, a format can be read.
     */
    default boolean isReadable() {
        return true;
    }

    /** Checks whether the document that begins with {@code head} is in any version of this format. */
    boolean recognizes(Head head);

    /**
     * Checks whether {@link #validate} supports the document that begins with {@code head}: a document in this format, or a
     * related one without articles, such as an Atom service document.
     */
    default boolean validates(Head head) {
        return recognizes(head);
    }

    /**
     * Checks whether a document has the structure that {@link #write} produces. A conversion then also keeps what makes sense
     * only in that structure, such as a style sheet and {@code self} links. By default, it has that structure if this format
     * has read it.
     *
     * @param format the {@link #name()} of the format that has read the document
     * @param version its {@linkplain ArticleSource#version() version}, such as {@code RSS 1.0}
     */
    default boolean isOwnForm(String format, String version) {
        return format.equals(name());
    }

    /**
     * Begins to read a document that was {@linkplain #recognizes recognized}. Implementations must not read further than the
     * next article needs.
     *
     * @param in the whole document from its first byte; closed by the source
     * @throws FeedException if not even the beginning can be read
     */
    ArticleSource read(InputStream in, ReadContext context) throws IOException;

    /**
     * Checks a document that this format {@linkplain #validates validates} against its specification, as a stream.
     * Each violation is reported to {@code context} with line and column, and so is the version. The default implementation
     * reads the document to its end and reports what the reader reports.
     *
     * @param in the whole document from its first byte; the caller closes it
     * @throws FeedException if checking cannot continue; one thrown by {@link ReadContext#report} must be passed on
     */
    default void validate(InputStream in, ReadContext context) throws IOException {
        try (ArticleSource source = read(in, context)) {
            context.version(source.version());
            while (source.next().isPresent()) {
                // Only the findings matter here.
            }
        }
    }

    /**
     * Begins to write a document.
     *
     * @param out the target; flushed, but not closed by the sink
     */
    ArticleSink write(OutputStream out, WriteContext context) throws IOException;
}
