package dev.galley.format;

import dev.galley.internal.AtomicFile;
import dev.galley.model.Article;
import dev.galley.model.Comment;
import dev.galley.model.Feed;
import dev.galley.report.DocumentReport;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * The entry point: reads, writes, validates and converts feeds in any installed format.
 *
 * <pre>{@code
 * Feed feed = Feeds.read(Path.of("feed.xml"));
 * WriteResult result = Feeds.write(feed, "jsonfeed", Path.of("feed.json"));
 * result.losses().forEach(System.err::println);
 * }</pre>
 *
 * <p>These methods read leniently and with default limits; {@link FeedReader#builder()} and {@link FeedWriter} have the
 * options. Nothing is fetched here: pass a file or the body of a response; {@code FeedClient} of the module {@code galley-http}
 * fetches feeds.
 */
public final class Feeds {
    private Feeds() {}

    /**
     * Reads a file in any installed format. What was repaired or could not be read is not reported here:
     * {@link FeedReader#read(Path)} returns a {@link ReadResult} with the findings.
     *
     * @throws UnknownFormatException if it is not a feed
     * @throws FeedException if it cannot be read
     */
    public static Feed read(Path file) throws IOException {
        return FeedReader.lenient().read(file).feed();
    }

    /** Reads a document in any installed format and closes {@code in}; see {@link #read(Path)}. */
    public static Feed read(InputStream in) throws IOException {
        return FeedReader.lenient().read(in).feed();
    }

    /**
     * Writes a feed.
     *
     * @param format the name of an installed format: {@code rss}, {@code atom}, {@code jsonfeed}
     * @param out the target; flushed, not closed
     * @return what was lost, simplified, derived or missing
     * @throws IllegalArgumentException if no format of that name is installed
     */
    public static WriteResult write(Feed feed, String format, OutputStream out) throws IOException {
        Objects.requireNonNull(feed, "feed");
        Objects.requireNonNull(out, "out");
        return FeedWriter.of(format).write(feed, out);
    }

    /** Writes a feed to a file atomically: the file is complete or unchanged; see {@link #write(Feed, String, OutputStream)}. */
    public static WriteResult write(Feed feed, String format, Path file) throws IOException {
        Objects.requireNonNull(feed, "feed");
        Objects.requireNonNull(file, "file");
        FeedWriter writer = FeedWriter.of(format);
        return writeAtomically(file, out -> writer.write(feed, out));
    }

    /**
     * Reads the comments of a comments feed in any installed format and closes {@code in}. {@link FeedReader#readComments} returns
     * the findings as well, and {@link FeedReader#openComments} reads one comment at a time.
     *
     * @throws UnknownFormatException if it is not a feed
     * @throws FeedException if it cannot be read
     */
    public static List<Comment> readComments(InputStream in) throws IOException {
        return FeedReader.lenient().readComments(in).comments();
    }

    /**
     * Writes the comments of an article as a comments feed; see {@link FeedWriter#writeComments}.
     *
     * @param format the name of an installed format: {@code rss}, {@code atom}, {@code jsonfeed}
     * @param out the target; flushed, not closed
     * @return what was lost, simplified, derived or missing
     */
    public static WriteResult writeComments(Article article, String format, OutputStream out) throws IOException {
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(out, "out");
        return FeedWriter.of(format).writeComments(article, out);
    }

    /**
     * Checks a document against the specification of its format and closes {@code in}. The document is streamed: memory does
     * not grow with its size.
     *
     * @throws UnknownFormatException if it is not a feed
     */
    public static DocumentReport validate(InputStream in) throws IOException {
        return FeedValidator.standard().validate(in);
    }

    /** Checks a file against the specification of its format; see {@link #validate(InputStream)}. */
    public static DocumentReport validate(Path file) throws IOException {
        return FeedValidator.standard().validate(file);
    }

    /**
     * Converts a document with one article in memory at a time.
     *
     * @param in a document in any installed format; closed
     * @param out the target of the new document; flushed, not closed
     * @param format the name of the new format
     * @return the findings, among them {@linkplain Conversion#losses() what was lost}
     * @throws FeedException if reading cannot continue; the document written so far is incomplete
     */
    public static Conversion convert(InputStream in, OutputStream out, String format) throws IOException {
        Objects.requireNonNull(in, "in");
        Objects.requireNonNull(out, "out");
        return FeedWriter.of(format).convert(in, FeedReader.lenient(), out);
    }

    /**
     * Converts a file with one article in memory at a time, and writes the new file atomically: it is complete or unchanged.
     * If the source turns out to be broken, the new file has the articles before the break; see
     * {@link Conversion#isComplete()}.
     *
     * @param from a document in any installed format
     * @param to the file to write; may be the same file
     * @param format the name of the new format
     * @return the findings, among them {@linkplain Conversion#losses() what was lost}
     * @throws FeedException if reading cannot continue
     */
    public static Conversion convert(Path from, Path to, String format) throws IOException {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        FeedWriter writer = FeedWriter.of(format);
        return writeAtomically(to, out -> writer.convert(Files.newInputStream(from), FeedReader.lenient(), out));
    }

    private static <R> R writeAtomically(Path file, Output<R> output) throws IOException {
        try (AtomicFile target = AtomicFile.create(file);
                OutputStream out = new BufferedOutputStream(target.stream())) {
            R result = output.write(out);
            out.flush();
            target.commit();
            return result;
        }
    }

    /** Writes a document and returns the result. */
    private interface Output<R> {
        R write(OutputStream out) throws IOException;
    }
}
