package dev.galley.format;

import dev.galley.internal.LookAhead;
import dev.galley.model.Article;
import dev.galley.model.Feed;
import dev.galley.report.ArticleReference;
import dev.galley.report.Finding;
import dev.galley.report.FindingCollector;
import dev.galley.report.Location;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Spliterator;
import java.util.stream.Stream;

/**
 * The articles of a document, with one of them in memory at a time. It can be read once, by one thread, and must be
 * closed.
 *
 * <pre>{@code
 * try (ArticleStream articles = FeedReader.lenient().open(Path.of("feed.xml"))) {
 *     for (Article article : articles) {
 *         store(article);
 *     }
 *     report(articles.findings());
 * }
 * }</pre>
 *
 * <p>Iterators and streams throw an {@link UncheckedIOException} if the input fails and a {@link FeedException} if reading
 * cannot continue.
 */
public final class ArticleStream implements Iterable<Article>, Closeable {
    private final String format;
    private final ArticleSource source;
    private final ReadContext context;
    private final FindingCollector findings;
    private final long maxItems;
    private final LookAhead<Article> articles = new LookAhead<>(this::read);
    private boolean ended;
    private boolean failed;
    private long count;
    private Optional<Location> location = Optional.empty();

    ArticleStream(String format, ArticleSource source, ReadContext context, FindingCollector findings, long maxItems) {
        this.format = format;
        this.source = source;
        this.context = context;
        this.findings = findings;
        this.maxItems = maxItems;
    }

    /** Returns the name of the document's format, such as {@code rss}. */
    public String format() {
        return format;
    }

    /** Returns the name of format and version, such as {@code RSS 2.0}. */
    public String version() {
        return source.version();
    }

    /**
     * Returns the metadata known so far, without articles: what precedes the first article, and everything once all
     * articles have been read.
     */
    public Feed feed() {
        return source.feed();
    }

    /** Returns the findings so far. */
    public List<Finding> findings() {
        return findings.findings();
    }

    /**
     * Returns the findings so far, without the first {@code count}: after each article, those that are new. The cost depends on
     * the number returned only. If a {@linkplain Limits#withFindings limit} left findings out, only {@link #findings()} says so.
     *
     * @param count how many are known already: the sum of the sizes of the lists returned before
     * @throws IndexOutOfBoundsException if {@code count} is negative or greater than the number of findings
     */
    public List<Finding> findingsAfter(int count) {
        return findings.since(count);
    }

    /** Adds a finding about what was read. */
    void report(Finding finding) {
        context.report(finding);
    }

    /**
     * Checks whether reading has gone on without a stop so far. False once it has stopped before the end of the document, at
     * an error that is among the findings or with an exception; articles may then be missing. After the last article, true
     * means that the whole document was read.
     */
    public boolean isComplete() {
        return !failed && !context.stopped();
    }

    /**
     * Returns the next article, or empty at the end.
     *
     * @throws FeedException if reading cannot continue, or must not because it is strict or a limit is exceeded
     */
    public Optional<Article> next() throws IOException {
        return articles.take();
    }

    private Optional<Article> read() throws IOException {
        if (ended) {
            return Optional.empty();
        }
        failed = true;
        int kept = findings.kept();
        Optional<Article> next = source.next();
        ended = next.isEmpty();
        location = source.location();
        if (next.isPresent() && findings.kept() > kept) {
            String path = "/articles/" + count;
            ArticleReference reference = next.get().reference();
            findings.replaceSince(kept, finding -> isAt(path, finding) ? named(finding, reference) : finding);
        }
        if (!ended && ++count > maxItems) {
            throw new LimitExceededException("items", maxItems, Optional.empty());
        }
        failed = false;
        return next;
    }

    private static boolean isAt(String path, Finding finding) {
        String found = finding.path();
        return found.startsWith(path) && (found.length() == path.length() || found.charAt(path.length()) == '/');
    }

    /** Returns the finding with the name of the article that was just read, and with its location if it has none of its own. */
    private Finding named(Finding finding, ArticleReference article) {
        Finding named = finding.withArticle(article);
        return named.location().isPresent()
                ? named
                : location.map(named::withLocation).orElse(named);
    }

    /**
     * Returns where the article that was read last begins in the document; empty if its format does not count lines. An iterator
     * that is asked {@link Iterator#hasNext()} reads the next article.
     */
    public Optional<Location> location() {
        return location;
    }

    /**
     * Reads the remaining articles into memory.
     *
     * @throws FeedException if reading cannot continue
     */
    public ReadResult readAll() throws IOException {
        List<Article> read = new ArrayList<>();
        List<Location> locations = new ArrayList<>();
        for (Optional<Article> article = next(); article.isPresent(); article = next()) {
            read.add(article.get());
            location.ifPresent(locations::add);
        }
        Feed feed = feed().toBuilder().articles(read).build();
        List<Location> known = locations.size() == read.size() ? locations : List.of();
        return new ReadResult(format, version(), feed, isComplete(), findings(), known);
    }

    /** Returns an iterator over the remaining articles; each iterator continues where the previous one stopped. */
    @Override
    public Iterator<Article> iterator() {
        return articles;
    }

    /**
     * Returns the remaining articles as a sequential stream, which reads them as they are needed. Closing it closes the
     * document.
     */
    public Stream<Article> stream() {
        return articles.stream(this);
    }

    /** Returns a spliterator over the remaining articles, of unknown size and in document order. */
    @Override
    public Spliterator<Article> spliterator() {
        return articles.spliterator();
    }

    /** Closes the input. */
    @Override
    public void close() throws IOException {
        source.close();
    }
}
