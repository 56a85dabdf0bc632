package dev.galley.format;

import dev.galley.body.HtmlSanitizer;
import dev.galley.internal.MediaTypes;
import dev.galley.model.Article;
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
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads feeds in every installed format, recognised by content. Immutable and thread-safe.
 *
 * <pre>{@code
 * FeedReader reader = FeedReader.builder()
 *         .baseUrl(Url.of("https://harbour.example/feed.xml"))
 *         .limits(Limits.DEFAULT.withItems(1_000))
 *         .build();
 * ReadResult result = reader.read(Path.of("feed.xml"));
 * result.feed().articles().forEach(this::store);
 * result.findings().forEach(System.err::println);
 * }</pre>
 *
 * <p>A reader does not fetch documents. {@code FeedClient} of the module {@code galley-http} does, and so can any other client: give
 * the reader the final address, the {@code Content-Type} and the body of the response.
 *
 * <pre>{@code
 * HttpResponse<InputStream> response =
 *         HttpClient.newHttpClient().send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofInputStream());
 * ReadResult result = FeedReader.builder()
 *         .baseUrl(Url.of(response.uri().toString()))
 *         .contentType(response.headers().firstValue("Content-Type").orElse(""))
 *         .build()
 *         .read(response.body());
 * }</pre>
 *
 * <p>Reading is lenient unless {@link Builder#strict()} is set: errors are repaired where possible and reported as
 * {@linkplain dev.galley.report.Finding findings}.
 */
public final class FeedReader {
    private static final FeedReader LENIENT = builder().build();

    private final List<FeedFormat> ownFormats;
    private final List<FeedFormat> formats;
    private final boolean strict;
    private final Limits limits;
    private final Optional<Url> baseUrl;
    private final Optional<Charset> charset;
    private final Optional<CharsetDetector> charsetDetector;
    private final Optional<HtmlSanitizer> sanitizer;
    private final boolean unescapes;

    private FeedReader(Builder builder) {
        ownFormats = List.copyOf(builder.formats);
        formats = Formats.withInstalled(ownFormats);
        strict = builder.strict;
        limits = builder.limits;
        baseUrl = Optional.ofNullable(builder.baseUrl);
        charset = Optional.ofNullable(builder.charset);
        charsetDetector = Optional.ofNullable(builder.charsetDetector);
        sanitizer = Optional.ofNullable(builder.sanitizer);
        unescapes = builder.unescapes;
    }

    /** Returns the lenient reader with default limits. */
    public static FeedReader lenient() {
        return LENIENT;
    }

    /** Returns a builder for a lenient reader with default limits. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder with the settings of this reader, for a document that needs another one of them, such as its own address:
     * {@code reader.toBuilder().baseUrl(address).build()}.
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.formats.addAll(ownFormats);
        builder.strict = strict;
        builder.limits = limits;
        builder.baseUrl = baseUrl.orElse(null);
        builder.charset = charset.orElse(null);
        builder.charsetDetector = charsetDetector.orElse(null);
        builder.sanitizer = sanitizer.orElse(null);
        builder.unescapes = unescapes;
        return builder;
    }

    /**
     * Begins to read a document.
     *
     * @param in the document from its first byte; closed with the returned stream, or at once if this method throws
     * @throws UnknownFormatException if it is not a feed in a known format
     * @throws FeedException if not even its beginning can be read
     */
    public ArticleStream open(InputStream in) throws IOException {
        Objects.requireNonNull(in, "in");
        try {
            BufferedInputStream buffered = Head.buffered(in);
            FeedFormat format = Formats.recognize(formats, Head.peek(buffered, charset));
            FindingCollector findings = new FindingCollector(limits.findings());
            ReadContext context = new ReadContext(strict, limits, baseUrl, charset, Locale.ROOT, findings::add);
            context.charsetDetector(charsetDetector);
            InputStream limited = new LimitedInputStream(buffered, limits.bytes());
            ArticleSource read = LosslessSource.of(format.read(limited, context), context);
            ArticleSource source = unescapes ? new UnescapedSource(read, context) : read;
            ArticleSource safe = sanitizer
                    .<ArticleSource>map(rules -> new SanitizedSource(source, rules, context))
                    .orElse(source);
            return new ArticleStream(format.name(), safe, context, findings, limits.items());
        } catch (IOException | RuntimeException e) {
            try (in) {
                throw e;
            }
        }
    }

    /** Begins to read a file; see {@link #open(InputStream)}. */
    public ArticleStream open(Path file) throws IOException {
        return open(Files.newInputStream(Objects.requireNonNull(file, "file")));
    }

    /** Reads a whole document; see {@link #open(InputStream)}. */
    public ReadResult read(InputStream in) throws IOException {
        try (ArticleStream articles = open(in)) {
            return articles.readAll();
        }
    }

    /** Reads a whole file; see {@link #open(InputStream)}. */
    public ReadResult read(Path file) throws IOException {
        return read(Files.newInputStream(Objects.requireNonNull(file, "file")));
    }

    /**
     * Begins to read a comments feed, in which each entry is a comment: an RSS feed such as those of WordPress, an Atom feed with
     * {@code thr:in-reply-to} (RFC 4685), or a JSON Feed.
     *
     * @param in the document from its first byte; closed with the returned stream, or at once if this method throws
     * @throws UnknownFormatException if it is not a feed in a known format
     * @throws FeedException if not even its beginning can be read
     */
    public CommentStream openComments(InputStream in) throws IOException {
        return comments(open(in), Optional.empty(), ReplyReferences.MAX_REMEMBERED);
    }

    /**
     * Begins to read the comments feed of {@code article}: references to its id or address are the article, and all others are
     * comments; see {@link #openComments(InputStream)}.
     */
    public CommentStream openComments(InputStream in, Article article) throws IOException {
        Objects.requireNonNull(article, "article");
        return comments(open(in), Optional.of(article), ReplyReferences.MAX_REMEMBERED);
    }

    /** Begins to read a comments feed from a file; see {@link #openComments(InputStream)}. */
    public CommentStream openComments(Path file) throws IOException {
        return openComments(Files.newInputStream(Objects.requireNonNull(file, "file")));
    }

    /** Reads a whole comments feed; see {@link #openComments(InputStream)}. */
    public CommentReadResult readComments(InputStream in) throws IOException {
        return readComments(in, Optional.empty());
    }

    /** Reads the whole comments feed of {@code article}; see {@link #openComments(InputStream, Article)}. */
    public CommentReadResult readComments(InputStream in, Article article) throws IOException {
        return readComments(in, Optional.of(Objects.requireNonNull(article, "article")));
    }

    /** Reads a whole comments feed from a file; see {@link #openComments(InputStream)}. */
    public CommentReadResult readComments(Path file) throws IOException {
        return readComments(Files.newInputStream(Objects.requireNonNull(file, "file")));
    }

    private CommentReadResult readComments(InputStream in, Optional<Article> article) throws IOException {
        try (CommentStream comments = comments(open(in), article, Integer.MAX_VALUE)) {
            return comments.readAll();
        }
    }

    private static CommentStream comments(ArticleStream entries, Optional<Article> article, int max) {
        return new CommentStream(entries, new ReplyReferences(article, max));
    }

    /** Builds a {@link FeedReader}. Not thread-safe. */
    public static final class Builder {
        private final List<FeedFormat> formats = new ArrayList<>();
        private boolean strict;
        private Limits limits = Limits.DEFAULT;
        private @Nullable Url baseUrl;
        private @Nullable Charset charset;
        private @Nullable CharsetDetector charsetDetector;
        private @Nullable HtmlSanitizer sanitizer;
        private boolean unescapes;

        private Builder() {}

        /** Adds a format that is tried before the installed ones. */
        public Builder format(FeedFormat format) {
            formats.add(Objects.requireNonNull(format, "format"));
            return this;
        }

        /** Makes reading stop with a {@link MalformedFeedException} at the first error. */
        public Builder strict() {
            strict = true;
            return this;
        }

        /**
         * Sets the limits on the document's size and structure, and on the number of findings kept, which is 10,000 by
         * default; see {@link Limits#withFindings}.
         */
        public Builder limits(Limits limits) {
            this.limits = Objects.requireNonNull(limits, "limits");
            return this;
        }

        /**
         * Sets the address of the document, against which relative references are resolved. Markup with relative addresses stays
         * as it is and gets the address as its {@linkplain dev.galley.model.Text#base() base}.
         */
        public Builder baseUrl(Url baseUrl) {
            this.baseUrl = Objects.requireNonNull(baseUrl, "baseUrl");
            return this;
        }

        /**
         * Sets the charset given by the transport, which takes precedence over that of the document (RFC 7303 §3). As in browsers,
         * some names select a superset: ISO 8859-1 is read as windows-1252, GB 2312 as GB 18030 (WHATWG Encoding §4.2).
         */
        public Builder charset(Charset charset) {
            this.charset = Objects.requireNonNull(charset, "charset");
            return this;
        }

        /**
         * Sets the charset to the one that a {@code Content-Type} such as {@code application/rss+xml; charset=utf-8} names.
         * Has no effect if it names none, or one that is unknown: the document itself then decides.
         */
        public Builder contentType(String contentType) {
            MediaTypes.charset(Objects.requireNonNull(contentType, "contentType"))
                    .ifPresent(this::charset);
            return this;
        }

        /**
         * Sets what guesses the charset of an RSS or Atom document that has no byte order mark, names no charset or UTF-8, and whose
         * first 64 KiB are not UTF-8; the guess is reported as {@code encoding.guessed}. Without a detector, bytes that are not UTF-8 are read
         * as windows-1252.
         */
        public Builder charsetDetector(CharsetDetector detector) {
            charsetDetector = Objects.requireNonNull(detector, "detector");
            return this;
        }

        /**
         * Sanitizes all that is read: markup that {@code sanitizer} does not allow and {@linkplain Url#isDangerous() dangerous}
         * addresses are left out of articles and metadata. Each article that this changes is reported as {@code
         * html.sanitized}. {@linkplain Article#extensions() Extensions} are read as they are.
         */
        public Builder sanitizer(HtmlSanitizer sanitizer) {
            this.sanitizer = Objects.requireNonNull(sanitizer, "sanitizer");
            return this;
        }

        /**
         * Undoes one escaping of titles, summaries, bodies and copyright notices that were escaped twice, so that readers see
         * tags or character references as text; each text of an article that this changes is reported as {@code
         * text.unescaped}. By default such texts are read as they are, since an article about HTML may show tags. In a text that has
         * tags of its own, escaped tags therefore stay. A {@link #sanitizer} is applied afterwards.
         */
        public Builder unescapeTwice() {
            unescapes = true;
            return this;
        }

        /** Returns the reader. */
        public FeedReader build() {
            return new FeedReader(this);
        }
    }
}
