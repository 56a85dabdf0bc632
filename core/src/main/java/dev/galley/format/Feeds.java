package dev.galley.format;

import dev.galley.internal.AtomicFile;
import dev.galley.model.Feed;
import dev.galley.report.DocumentReport;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;

/**
 * The front door: reads any feed, writes any feed, converts one into another.
 *
 * <p>Everything here is lenient and has the default limits; {@link FeedReader#builder()} and {@link FeedWriter} have the
 * switches.
 */
public final class Feeds {
    private Feeds() {}

    /**
     * Reads a file of any installed format.
     *
     * @throws UnknownFormatException where it is no feed
     * @throws FeedException where it cannot be read
     */
    public static Feed read(Path file) throws IOException {
        return FeedReader.lenient().read(file).feed();
    }

    /** Reads a document of any installed format and closes {@code in}; see {@link #read(Path)}. */
    public static Feed read(InputStream in) throws IOException {
        return FeedReader.lenient().read(in).feed();
    }

    /**
     * Writes a feed.
     *
     * @param format the name of an installed format: {@code rss}, {@code atom}, {@code jsonfeed}
     * @param out where the bytes go; flushed, not closed
     * @return what was lost or had to be derived
     * @throws IllegalArgumentException where no format of that name is installed
     */
    public static WriteResult write(Feed feed, String format, OutputStream out) throws IOException {
        return FeedWriter.of(format).write(feed, out);
    }

    /** Writes a feed to a file, which appears whole or not at all; see {@link #write(Feed, String, OutputStream)}. */
    public static WriteResult write(Feed feed, String format, Path file) throws IOException {
        FeedWriter writer = FeedWriter.of(format);
        try (AtomicFile target = AtomicFile.create(file);
                OutputStream out = new BufferedOutputStream(target.stream())) {
            WriteResult result = writer.write(feed, out);
            out.flush();
            target.commit();
            return result;
        }
    }

    /**
     * Checks a document against the specification of its format and closes {@code in}. Streams: memory does not grow with
     * the document.
     *
     * @throws UnknownFormatException where it is no feed
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
     * @param in a document of any installed format; closed
     * @param out where the new document goes; flushed, not closed
     * @param format the name of the new format
     * @return what was noticed on the way, and {@linkplain Conversion#losses() exactly what was lost}
     * @throws FeedException where reading cannot go on; what was written until then is no whole document
     */
    public static Conversion convert(InputStream in, OutputStream out, String format) throws IOException {
        return FeedWriter.of(format).convert(in, FeedReader.lenient(), out);
    }
}
