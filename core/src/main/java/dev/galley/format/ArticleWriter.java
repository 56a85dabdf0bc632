package dev.galley.format;

import dev.galley.model.Article;
import dev.galley.model.Feed;
import dev.galley.report.FindingCollector;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * Writes a feed article by article, with a bounded number of them in memory. Not thread-safe.
 *
 * <pre>{@code
 * try (ArticleWriter out = FeedWriter.of("rss").open(stream, metadata)) {
 *     while (cursor.next()) {
 *         out.write(article(cursor));
 *     }
 *     out.finish().losses().forEach(System.err::println);
 * }
 * }</pre>
 *
 * <p>It holds back up to 100 articles, with about a million characters of text, before it writes the first. What the
 * beginning of the document needs is taken from them: the date of the newest article, whether each has an author, and in a
 * conversion the metadata that follows them in the source.
 */
public final class ArticleWriter implements Closeable {
    static final int MAX_HELD = 100;
    static final long MAX_HELD_SIZE = 1_000_000;

    private final String format;
    private final ArticleSink sink;
    private final WriteContext context;
    private final FindingCollector findings;
    private final Supplier<Feed> metadata;
    private final List<Article> held = new ArrayList<>();
    private Feed begun = Feed.builder().build();
    private long heldSize;
    private long count;
    private State state = State.HOLDING;

    private enum State {
        HOLDING,
        WRITING,
        ENDED,
        FAILED
    }

    /**
     * Creates a writer.
     *
     * @param findings receives the findings of {@code context}
     * @param metadata returns the metadata known at the time of the call
     */
    ArticleWriter(
            String format, ArticleSink sink, WriteContext context, FindingCollector findings, Supplier<Feed> metadata) {
        this.format = format;
        this.sink = sink;
        this.context = context;
        this.findings = findings;
        this.metadata = metadata;
    }

    /**
     * Adds an article to the end of the feed.
     *
     * @throws IllegalStateException if the document has ended, or if writing has failed
     */
    public void write(Article article) throws IOException {
        Objects.requireNonNull(article, "article");
        requireNotFailed();
        if (state == State.ENDED) {
            throw new IllegalStateException("The document has ended");
        }
        count++;
        if (state == State.WRITING) {
            step(() -> sink.write(article));
            return;
        }
        held.add(article);
        heldSize += ArticleSize.of(article);
        if (held.size() >= MAX_HELD || heldSize >= MAX_HELD_SIZE) {
            step(() -> release(false));
        }
    }

    /**
     * Ends the document, unless it has ended.
     *
     * @return the findings of the whole document
     * @throws IllegalStateException if writing has failed
     */
    public WriteResult finish() throws IOException {
        requireNotFailed();
        if (state != State.ENDED) {
            end();
        }
        return result();
    }

    private void requireNotFailed() {
        if (state == State.FAILED) {
            throw new IllegalStateException("Writing has failed; open another ArticleWriter");
        }
    }

    /** Returns the findings so far. The articles that are held back have none yet. */
    public WriteResult result() {
        return new WriteResult(format, findings.findings());
    }

    /**
     * Ends the document, unless it has ended or writing has failed. An exception thrown by the code between two articles
     * does not prevent this: the document is then valid, but lacks the articles that were not written.
     */
    @Override
    public void close() throws IOException {
        try {
            if (state != State.FAILED) {
                finish();
            }
        } finally {
            sink.close();
        }
    }

    /** Returns the number of articles. */
    long count() {
        return count;
    }

    /** Writes the articles that are held back and the metadata that became known since, and ends the document. */
    void end() throws IOException {
        step(() -> {
            if (state == State.HOLDING) {
                release(true);
            }
            Feed complete = metadata.get();
            sink.end(complete.metadataSince(begun));
            complete.metadataReplacedSince(begun)
                    .forEach((path, value) -> context.lost("/" + path, String.valueOf(value)));
            state = State.ENDED;
        });
    }

    private void release(boolean complete) throws IOException {
        state = State.WRITING;
        begun = metadata.get();
        sink.begin(begun, List.copyOf(held), complete);
        for (Article article : held) {
            sink.write(article);
        }
        held.clear();
    }

    /** A step of writing. */
    @FunctionalInterface
    private interface Step {
        void run() throws IOException;
    }

    /** Runs a step; if it fails, nothing more is written. */
    private void step(Step step) throws IOException {
        boolean done = false;
        try {
            step.run();
            done = true;
        } finally {
            if (!done) {
                state = State.FAILED;
            }
        }
    }
}
