package dev.galley.format;

import dev.galley.model.Article;
import dev.galley.model.Feed;
import dev.galley.report.FindingCollector;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

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

    private FeedWriter(FeedFormat format, boolean indented, int maxFindings) {
        this.format = format;
        this.indented = indented;
        this.maxFindings = maxFindings;
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
        return new FeedWriter(Objects.requireNonNull(format, "format"), false, Limits.DEFAULT.findings());
    }

    /** Returns a copy that writes line breaks and indentation. */
    public FeedWriter withIndentation() {
        return new FeedWriter(format, true, maxFindings);
    }

    /**
     * Returns a copy that keeps at most {@code findings} findings of severity {@link dev.galley.report.Severity#INFO} and as
     * many others for each document, and the first of each code. By default it is that of {@link Limits#DEFAULT}, 10,000.
     * If there were more, the last finding is {@code findings.truncated} and says how many are missing.
     */
    public FeedWriter withMaxFindings(int findings) {
        return new FeedWriter(format, indented, findings);
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
        try (ArticleSink sink = format.write(out, context(findings))) {
            sink.begin(feed.metadata());
            for (Article article : feed.articles()) {
                sink.write(article);
            }
            sink.end(Feed.builder().build());
        }
        return new WriteResult(format.name(), findings.findings());
    }

    /**
     * Reads a document and writes it in this format, with one article in memory at a time. Metadata that follows the first
     * article is written at the end; where it replaces a value that was written at the beginning, it is reported as lost.
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
        FindingCollector losses = new FindingCollector(maxFindings);
        WriteContext context = context(losses);
        try (ArticleStream articles = reader.open(in);
                ArticleSink sink = format.write(out, context)) {
            Feed early = articles.feed();
            sink.begin(early);
            long count = 0;
            for (Optional<Article> article = articles.next(); article.isPresent(); article = articles.next()) {
                Optional<Article> changed =
                        Objects.requireNonNull(change.apply(article.get()), "change must not return null");
                if (changed.isPresent()) {
                    sink.write(changed.get());
                    count++;
                }
            }
            Feed complete = articles.feed();
            sink.end(complete.metadataSince(early));
            complete.metadataReplacedSince(early)
                    .forEach((path, value) -> context.lost("/" + path, String.valueOf(value)));
            return new Conversion(
                    articles.format(),
                    articles.version(),
                    format.name(),
                    count,
                    articles.isComplete(),
                    articles.findings(),
                    losses.findings());
        }
    }

    private WriteContext context(FindingCollector findings) {
        return new WriteContext(format.displayName(), indented, findings);
    }
}
