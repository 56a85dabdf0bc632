package dev.galley.format;

import dev.galley.model.Url;
import dev.galley.report.FindingCollector;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads feeds of every installed format, told by their content. Immutable and thread-safe.
 *
 * <p>Reading is lenient unless {@link Builder#strict()} is chosen: what can be repaired is repaired and reported as a
 * {@link dev.galley.report.Finding}, and one bad article never costs the good ones beside it.
 */
public final class FeedReader {
    private static final FeedReader LENIENT = builder().build();

    private final List<FeedFormat> formats;
    private final boolean strict;
    private final Limits limits;
    private final Optional<Url> baseUrl;
    private final Optional<Charset> charset;

    private FeedReader(Builder builder) {
        formats = Formats.withInstalled(builder.formats);
        strict = builder.strict;
        limits = builder.limits;
        baseUrl = Optional.ofNullable(builder.baseUrl);
        charset = Optional.ofNullable(builder.charset);
    }

    /** The lenient reader with the default limits. */
    public static FeedReader lenient() {
        return LENIENT;
    }

    /** Begins a lenient reader with the default limits. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Begins to read a document.
     *
     * @param in the document from its first byte; closed with the stream that is returned, or at once where this throws
     * @throws UnknownFormatException where it is no feed of a known format
     * @throws FeedException where not even its beginning can be read
     */
    public ArticleStream open(InputStream in) throws IOException {
        try {
            BufferedInputStream buffered = Head.buffered(in);
            FeedFormat format = Formats.recognize(formats, Head.peek(buffered));
            FindingCollector findings = new FindingCollector(limits.findings());
            ReadContext context = new ReadContext(strict, limits, baseUrl, charset, Locale.ROOT, findings::add);
            InputStream limited = new LimitedInputStream(buffered, limits.bytes());
            return new ArticleStream(format.name(), format.read(limited, context), findings, limits.items());
        } catch (IOException | RuntimeException e) {
            try (in) {
                throw e;
            }
        }
    }

    /** Begins to read a file; see {@link #open(InputStream)}. */
    public ArticleStream open(Path file) throws IOException {
        return open(Files.newInputStream(file));
    }

    /** Reads a whole document; see {@link #open(InputStream)}. */
    public ReadResult read(InputStream in) throws IOException {
        try (ArticleStream articles = open(in)) {
            return articles.readAll();
        }
    }

    /** Reads a whole file; see {@link #open(InputStream)}. */
    public ReadResult read(Path file) throws IOException {
        return read(Files.newInputStream(file));
    }

    /** Builds a {@link FeedReader}. Not thread-safe. */
    public static final class Builder {
        private final List<FeedFormat> formats = new ArrayList<>();
        private boolean strict;
        private Limits limits = Limits.DEFAULT;
        private @Nullable Url baseUrl;
        private @Nullable Charset charset;

        private Builder() {}

        /** Adds a format that is asked before the installed ones. */
        public Builder format(FeedFormat format) {
            formats.add(format);
            return this;
        }

        /** Lets reading end with a {@link MalformedFeedException} at the first error. */
        public Builder strict() {
            strict = true;
            return this;
        }

        /** Sets how much is taken from a document. */
        public Builder limits(Limits limits) {
            this.limits = limits;
            return this;
        }

        /** Sets where the document came from: relative references are resolved against it. */
        public Builder baseUrl(Url baseUrl) {
            this.baseUrl = baseUrl;
            return this;
        }

        /** Sets the charset that the transport named; it counts more than what the document says (RFC 7303 §3). */
        public Builder charset(Charset charset) {
            this.charset = charset;
            return this;
        }

        /** The reader. */
        public FeedReader build() {
            return new FeedReader(this);
        }
    }
}
