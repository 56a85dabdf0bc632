package dev.galley.format.opml;

import dev.galley.format.FeedException;
import dev.galley.format.Head;
import dev.galley.format.LimitExceededException;
import dev.galley.format.Limits;
import dev.galley.format.MalformedFeedException;
import dev.galley.format.ReadContext;
import dev.galley.format.xml.read.XmlRoot;
import dev.galley.report.FindingCollector;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads OPML 1.0, 1.1 and 2.0, in any encoding and also packed with gzip. Nothing is fetched: outlines of type
 * {@code include} keep their address. Immutable and thread-safe.
 *
 * <pre>{@code
 * OpmlReadResult result = OpmlReader.lenient().read(Path.of("feeds.opml"));
 * result.opml().feeds().forEach(feed -> System.out.println(feed.xmlUrl().orElseThrow()));
 * }</pre>
 *
 * <p>A lenient reader reports what is wrong and reads on; a strict one refuses it with a {@link MalformedFeedException}. Of
 * the {@link Limits}, {@code items} is the number of outlines.
 */
public final class OpmlReader {
    private final boolean strict;
    private final Limits limits;
    private final Optional<Charset> charset;

    private OpmlReader(Builder builder) {
        this.strict = builder.strict;
        this.limits = builder.limits;
        this.charset = builder.charset;
    }

    /** Returns a reader that repairs what it can and reports it. */
    public static OpmlReader lenient() {
        return builder().build();
    }

    /** Returns a reader that refuses documents with errors. */
    public static OpmlReader strict() {
        return builder().strict(true).build();
    }

    /** Returns a builder for a lenient reader. */
    public static Builder builder() {
        return new Builder();
    }

    /** Checks whether a document is OPML by its first bytes, which must not be compressed. */
    public static boolean recognizes(Head head) {
        return XmlRoot.of(head).equalsIgnoreCase("opml");
    }

    /**
     * Reads a document.
     *
     * @param in the document from its first byte; the caller closes it
     * @throws MalformedFeedException if it is not OPML, or if the reader is strict and it has an error
     * @throws LimitExceededException if it exceeds one of the limits
     */
    public OpmlReadResult read(InputStream in) throws IOException {
        Objects.requireNonNull(in, "in");
        FindingCollector findings = new FindingCollector(limits.findings());
        ReadContext context = ReadContext.of(strict, limits, charset, findings::add);
        return new OpmlParser(context).read(context.open(in), findings);
    }

    /**
     * Reads a file; see {@link #read(InputStream)}.
     *
     * @throws FeedException as for streams
     */
    public OpmlReadResult read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(Objects.requireNonNull(file, "file"))) {
            return read(in);
        }
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "OpmlReader[%s]", strict ? "strict" : "lenient");
    }

    /** Builds an {@link OpmlReader}. Not thread-safe. */
    public static final class Builder {
        private boolean strict;
        private Limits limits = Limits.DEFAULT;
        private Optional<Charset> charset = Optional.empty();

        private Builder() {}

        /** Sets whether documents with errors are refused; default {@code false}. */
        public Builder strict(boolean strict) {
            this.strict = strict;
            return this;
        }

        /** Sets the limits; default {@link Limits#DEFAULT}. */
        public Builder limits(Limits limits) {
            this.limits = Objects.requireNonNull(limits, "limits");
            return this;
        }

        /** Sets the charset that the transport names; default none. */
        public Builder charset(Charset charset) {
            this.charset = Optional.of(charset);
            return this;
        }

        /** Builds the reader. */
        public OpmlReader build() {
            return new OpmlReader(this);
        }
    }
}
