package dev.galley.http;

import dev.galley.format.ArticleStream;
import dev.galley.format.FeedException;
import dev.galley.format.FeedReader;
import dev.galley.http.internal.WebAddress;
import dev.galley.internal.LookAhead;
import dev.galley.internal.SeenStrings;
import dev.galley.model.Article;
import dev.galley.model.Feed;
import dev.galley.model.Link;
import dev.galley.report.Finding;
import dev.galley.report.FindingCollector;
import dev.galley.report.Severity;
import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The articles of a feed that is split into pages, with one of them in memory at a time. A page is fetched when the articles of the one
 * before it have been read. An article that occurs on several pages, by its id or address, is given once: the first and newest of them. It
 * can be read once, by one thread, and must be closed.
 *
 * <p>The next page is the one that a page names with the relation {@code next} (RFC 5005 §3; {@code next_url} of JSON Feed) or {@code
 * prev-archive} (RFC 5005 §4). Iterators and streams throw an {@link UncheckedIOException} if a page cannot be fetched.
 */
public final class FeedPages implements Iterable<Article>, Closeable {
    private static final List<String> RELATIONS = List.of(Link.NEXT, "prev-archive");
    private static final int MAX_FINDINGS = 10_000;

    private final FeedClient client;
    private final FeedReader reader;
    private final int maxPages;
    private final Set<String> visited = new HashSet<>();
    private final SeenStrings given = new SeenStrings();
    private final FindingCollector findings = new FindingCollector(MAX_FINDINGS);
    private final LookAhead<Article> articles = new LookAhead<>(this::read);
    private Page page;
    private Feed feed;
    private int count;
    private boolean complete = true;
    private boolean ended;

    FeedPages(FeedClient client, FeedReader reader, WebAddress first, int maxPages)
            throws IOException, InterruptedException {
        this.client = client;
        this.reader = reader;
        this.maxPages = maxPages;
        this.page = open(first);
        this.feed = page.articles.feed();
        this.count = 1;
        visited.add(first.toString());
        visited.add(page.address.toString());
    }

    /** A page that is being read. */
    private record Page(WebAddress address, HttpDocument document, FeedBody body, ArticleStream articles) {}

    /** Returns the metadata of the first page: what precedes its articles, and everything once all of them have been read. */
    public Feed feed() {
        return count == 1 ? page.articles.feed() : feed;
    }

    /** Returns the number of pages fetched so far. */
    public int pages() {
        return count;
    }

    /** Returns the findings so far, of reading the pages and of following them ({@code paging.limit}, {@code paging.loop}). */
    public List<Finding> findings() {
        return Stream.concat(findings.findings().stream(), ended ? Stream.empty() : page.articles.findings().stream())
                .toList();
    }

    /**
     * Checks whether nothing is missing so far. After the last article, true means that every page has been read to its end, and that
     * the last one names no other.
     */
    public boolean isComplete() {
        return complete && page.articles.isComplete();
    }

    /**
     * Returns the next article, or empty at the end.
     *
     * @throws FetchException if the next page cannot be fetched or read
     * @throws InterruptedIOException if the thread is interrupted, which stays so
     */
    public Optional<Article> next() throws IOException {
        return articles.take();
    }

    private Optional<Article> read() throws IOException {
        while (!ended) {
            Optional<Article> next = nextOfPage();
            if (next.isEmpty()) {
                turn();
            } else if (key(next.get()).map(given::add).orElse(true)) {
                return next;
            }
        }
        return Optional.empty();
    }

    private Optional<Article> nextOfPage() throws IOException {
        try {
            return page.articles.next();
        } catch (FeedException e) {
            throw page.body.exception(e);
        }
    }

    private static Optional<String> key(Article article) {
        return article.id().map(id -> "id " + id).or(() -> article.url().map(url -> "url " + url.value()));
    }

    private void turn() throws IOException {
        Page read = page;
        read.articles.findings().forEach(findings::add);
        complete &= read.articles.isComplete();
        feed = feed();
        // Also if the next page cannot be fetched: there is nothing after it.
        ended = true;
        Optional<String> next = nextAddress(read.articles.feed());
        read.document.close();
        if (next.isEmpty()) {
            return;
        }
        boolean completeSoFar = complete;
        complete = false;
        WebAddress address = address(read, next.get());
        if (visited.contains(address.toString())) {
            report("paging.loop", Severity.WARNING, "The pages lead in a circle", address);
        } else if (count == maxPages) {
            report("paging.limit", Severity.INFO, "There are more pages than " + maxPages, address);
        } else {
            page = following(address);
            count++;
            complete = completeSoFar;
            ended = false;
        }
    }

    private Page following(WebAddress address) throws IOException {
        try {
            Page next = open(address);
            visited.add(address.toString());
            visited.add(next.address.toString());
            return next;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw (IOException) new InterruptedIOException("Interrupted while fetching a page").initCause(e);
        }
    }

    private void report(String code, Severity severity, String message, WebAddress address) {
        findings.add(Finding.of(code, severity, "/links", message).withValue(address.toString()));
    }

    private static Optional<String> nextAddress(Feed feed) {
        return RELATIONS.stream()
                .flatMap(relation -> feed.links().stream().filter(link -> link.hasRel(relation)))
                .map(link -> link.href().value())
                .findFirst();
    }

    private static WebAddress address(Page page, String next) throws FetchException {
        try {
            return page.address.resolve(next);
        } catch (IllegalArgumentException e) {
            throw new Failures(page.address.toString())
                    .of(
                            FetchProblem.Kind.ADDRESS,
                            "The address of the page after " + page.address + " cannot be fetched: " + e.getMessage(),
                            "The publisher must fix this feed");
        }
    }

    private Page open(WebAddress address) throws IOException, InterruptedException {
        FeedClient.Opened opened = client.open(address);
        HttpDocument document = opened.document();
        try {
            FeedBody body = new FeedBody(document, reader);
            return new Page(opened.address(), document, body, body.open());
        } catch (IOException | RuntimeException e) {
            try (document) {
                throw e;
            }
        }
    }

    /** Returns an iterator over the remaining articles; each iterator continues where the previous one stopped. */
    @Override
    public Iterator<Article> iterator() {
        return articles;
    }

    /** Returns the remaining articles as a sequential stream, which fetches pages as they are needed. Closing it closes this. */
    public Stream<Article> stream() {
        return articles.stream(this);
    }

    /** Ends the connection. */
    @Override
    public void close() throws IOException {
        HttpDocument document = page.document;
        try (document) {
            page.articles.close();
        }
    }
}
