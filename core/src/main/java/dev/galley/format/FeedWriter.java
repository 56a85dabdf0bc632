package dev.galley.format;

import dev.galley.lossless.LosslessCodec;
import dev.galley.model.Article;
import dev.galley.model.Feed;
import dev.galley.model.Url;
import dev.galley.report.FindingCollector;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Writes feeds in one format. Immutable and thread-safe.
 *
 * <pre>{@code
 * WriteResult result = FeedWriter.of("atom").withIndentation().write(feed, out);
 * if (!result.isValid()) {
 *     result.problems().forEach(System.err::println);
 * }
 * }</pre>
 */
public final class FeedWriter {
    private final FeedFormat format;
    private final boolean indented;
    private final int maxFindings;
    private final Clock clock;
    private final Optional<Url> self;
    private final Fidelity fidelity;

    private FeedWriter(
            FeedFormat format, boolean indented, int maxFindings, Clock clock, Optional<Url> self, Fidelity fidelity) {
        this.format = format;
        this.indented = indented;
        this.maxFindings = maxFindings;
        this.clock = clock;
        this.self = self;
        this.fidelity = fidelity;
    }

    /**
     * Returns the writer of an installed format.
     *
     * @param format its name: {@code rss}, {@code atom}, {@code jsonfeed} …
     * @throws IllegalArgumentException if no format of that name is installed
     */
    public static FeedWriter of(String format) {
        return of(Formats.require(Formats.withInstalled(List.of()), Objects.requireNonNull(format, "format")));
    }

    /** Returns the writer of {@code format}. */
    public static FeedWriter of(FeedFormat format) {
        return new FeedWriter(
                Objects.requireNonNull(format, "format"),
                false,
                Limits.DEFAULT.findings(),
                Clock.systemUTC(),
                Optional.empty(),
                Fidelity.STANDARD);
    }

    /** Returns a copy that writes line breaks and indentation. */
    public FeedWriter withIndentation() {
        return new FeedWriter(format, true, maxFindings, clock, self, fidelity);
    }

    /**
     * Returns a copy that keeps, for each document, at most {@code findings} findings of severity {@link
     * dev.galley.report.Severity#INFO}, as many others, and the first of each further code. The default is that of {@link
     * Limits#DEFAULT}, 10,000. If more occur, the last finding is {@code findings.truncated} with the number left out.
     *
     * @throws IllegalArgumentException if {@code findings} is negative
     */
    public FeedWriter withMaxFindings(int findings) {
        if (findings < 0) {
            throw new IllegalArgumentException("findings must not be negative, but is " + findings);
        }
        return new FeedWriter(format, indented, findings, clock, self, fidelity);
    }

    /**
     * Returns a copy that takes the current time from {@code clock}. It is used only for a date that the format requires
     * and that nothing in the feed gives; by default it is the system clock.
     */
    public FeedWriter withClock(Clock clock) {
        return new FeedWriter(format, indented, maxFindings, Objects.requireNonNull(clock, "clock"), self, fidelity);
    }

    /**
     * Returns a copy that writes {@code self} as the address of the document itself, in place of the {@code self} links of
     * the feed. Without it, they are written as they are; only a conversion from another format leaves them out, since they
     * are addresses of the source.
     */
    public FeedWriter withSelf(Url self) {
        return new FeedWriter(
                format, indented, maxFindings, clock, Optional.of(Objects.requireNonNull(self, "self")), fidelity);
    }

    /**
     * Returns a copy that writes with the given fidelity; by default it is {@link Fidelity#STANDARD}.
     *
     * @throws IllegalStateException if {@code fidelity} is {@link Fidelity#LOSSLESS} and the module {@code galley-json} is
     *     not installed
     */
    public FeedWriter withFidelity(Fidelity fidelity) {
        if (Objects.requireNonNull(fidelity, "fidelity") == Fidelity.LOSSLESS
                && LosslessSource.codec().isEmpty()) {
            throw new IllegalStateException(
                    "Lossless documents need the module galley-json. Add it to the class path or module path.");
        }
        return new FeedWriter(format, indented, maxFindings, clock, self, fidelity);
    }

    /** Returns the format. */
    public FeedFormat format() {
        return format;
    }

    /**
     * Writes a whole feed.
     *
     * @param out the target; flushed, not closed
     * @return what was lost, simplified, derived or missing
     * @throws UnwritableFeedException if the feed cannot be written in this format
     */
    public WriteResult write(Feed feed, OutputStream out) throws IOException {
        Objects.requireNonNull(feed, "feed");
        Objects.requireNonNull(out, "out");
        FindingCollector findings = new FindingCollector(maxFindings);
        write(feed, out, findings);
        return new WriteResult(format.name(), findings.findings());
    }

    private void write(Feed feed, OutputStream out, FindingCollector findings) throws IOException {
        Feed metadata = feed.metadata();
        try (ArticleSink sink = sink(out, context(findings, true), () -> metadata, true)) {
            sink.begin(metadata, feed.articles(), true);
            for (Article article : feed.articles()) {
                sink.write(article);
            }
            sink.end(Feed.builder().build());
        }
    }

    /**
     * Writes the comments of an article as a comments feed, in the form of WordPress: the title of an entry is "By: " and the name,
     * and {@code thr:in-reply-to} (RFC 4685; in JSON Feed the extension {@code _thread}) refers to the comment replied to, then to
     * the article. {@link FeedReader#readComments} reads it.
     *
     * <p>Only comments that are approved, or whose status is unknown, are written. The commenters' e-mail addresses are not
     * written: neither as such nor where they occur in a name, address or text.
     *
     * <p>The paths of findings are those of the comments, such as {@code /comments/3/parentId}; others, such as
     * {@code /authors}, are about the comments feed itself.
     *
     * @param article the article, whose {@link Article#discussion() discussion} is best given the address of this feed
     * @param out the target; flushed, not closed
     * @return what was lost, simplified, derived or missing
     */
    public WriteResult writeComments(Article article, OutputStream out) throws IOException {
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(out, "out");
        CommentFeed trial = new CommentFeed(article, context(new FindingCollector(0), true), Map.of(), false);
        FindingCollector tried = new FindingCollector(Integer.MAX_VALUE);
        write(trial.feed(), OutputStream.nullOutputStream(), tried);
        FindingCollector findings = new FindingCollector(maxFindings);
        CommentFeed comments = new CommentFeed(
                article,
                context(findings, true),
                trial.changedIds(tried.findings()),
                CommentFeed.isReferenceRefused(tried.findings()));
        FindingCollector written = new FindingCollector(maxFindings);
        write(comments.feed(), out, written);
        comments.translate(written.findings()).forEach(findings::add);
        return new WriteResult(format.name(), findings.findings());
    }

    /**
     * Begins to write a feed article by article, such as from a database cursor.
     *
     * @param out the target; flushed, not closed
     * @param metadata the feed without its articles, which are ignored
     */
    public ArticleWriter open(OutputStream out, Feed metadata) throws IOException {
        Objects.requireNonNull(out, "out");
        Feed feed = Objects.requireNonNull(metadata, "metadata").metadata();
        FindingCollector findings = new FindingCollector(maxFindings);
        WriteContext context = context(findings, true);
        return new ArticleWriter(format.name(), sink(out, context, () -> feed, true), context, findings, () -> feed);
    }

    /**
     * Reads a document and writes it in this format, with a bounded number of articles in memory at a time: an {@link
     * ArticleWriter} holds back the first articles. Metadata that follows them is written at the end; where it replaces a
     * value that was written at the beginning, it is reported as lost.
     *
     * @param in the document; closed
     * @param out the target; flushed, not closed
     * @throws FeedException if reading or writing cannot continue; the document written so far is incomplete
     */
    public Conversion convert(InputStream in, FeedReader reader, OutputStream out) throws IOException {
        return convert(in, reader, out, Optional::of);
    }

    /**
     * Converts a document like {@link #convert(InputStream, FeedReader, OutputStream)}, but changes or leaves out articles on
     * the way.
     *
     * <pre>{@code
     * // Keeps the articles since a date, and shortens them to their standfirst.
     * writer.convert(in, FeedReader.lenient(), out, article -> article.published()
     *         .filter(date -> date.isAfter(since))
     *         .map(date -> article.toBuilder().body(List.of()).build()));
     * }</pre>
     *
     * <p>The paths of the findings in reading count the articles of the source, those of the findings in writing count the
     * articles of the result.
     *
     * @param in the document; closed
     * @param out the target; flushed, not closed
     * @param change returns the article to write in place of the one it is given; empty to leave it out
     * @throws FeedException if reading or writing cannot continue; the document written so far is incomplete
     */
    public Conversion convert(
            InputStream in, FeedReader reader, OutputStream out, Function<? super Article, Optional<Article>> change)
            throws IOException {
        Objects.requireNonNull(in, "in");
        Objects.requireNonNull(reader, "reader");
        Objects.requireNonNull(out, "out");
        Objects.requireNonNull(change, "change");
        try (ArticleStream articles = reader.open(in)) {
            return convert(articles, out, change);
        }
    }

    /**
     * Writes the articles that {@code articles} has not returned yet, in this format and with a bounded number of them in memory,
     * as {@link #convert(InputStream, FeedReader, OutputStream)} does.
     *
     * @param articles the document; read to its end, not closed
     * @param out the target; flushed, not closed
     * @throws FeedException if reading or writing cannot continue; the document written so far is incomplete
     */
    public Conversion convert(ArticleStream articles, OutputStream out) throws IOException {
        return convert(Objects.requireNonNull(articles, "articles"), Objects.requireNonNull(out, "out"), Optional::of);
    }

    private Conversion convert(
            ArticleStream articles, OutputStream out, Function<? super Article, Optional<Article>> change)
            throws IOException {
        FindingCollector losses = new FindingCollector(maxFindings);
        WriteContext context = context(losses, format.isOwnForm(articles.format(), articles.version()));
        try (ArticleSink sink = sink(out, context, articles::feed, false)) {
            ArticleWriter writer = new ArticleWriter(format.name(), sink, context, losses, articles::feed);
            for (Optional<Article> article = articles.next(); article.isPresent(); article = articles.next()) {
                Optional<Article> changed =
                        Objects.requireNonNull(change.apply(article.get()), "change must not return null");
                if (changed.isPresent()) {
                    writer.write(changed.get());
                }
            }
            writer.end();
            return new Conversion(
                    articles.format(),
                    articles.version(),
                    format.name(),
                    writer.count(),
                    articles.isComplete(),
                    articles.findings(),
                    losses.findings());
        }
    }

    /**
     * Begins a document.
     *
     * @param metadata returns the metadata known at the time of the call
     * @param settled whether the metadata is final
     */
    private ArticleSink sink(OutputStream out, WriteContext context, Supplier<Feed> metadata, boolean settled)
            throws IOException {
        ArticleSink sink = format.write(out, context);
        Optional<LosslessCodec> codec = LosslessSource.codec().filter(any -> fidelity == Fidelity.LOSSLESS);
        return codec.isEmpty() ? sink : new LosslessSink(format, sink, context, codec.get(), metadata, settled);
    }

    private WriteContext context(FindingCollector findings, boolean sameFormat) {
        Clock used = fidelity == Fidelity.LOSSLESS ? LosslessSink.stopped(clock) : clock;
        return new WriteContext(format.displayName(), indented, findings::add, used, self, sameFormat);
    }
}
