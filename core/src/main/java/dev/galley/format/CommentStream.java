package dev.galley.format;

import dev.galley.internal.LookAhead;
import dev.galley.model.Article;
import dev.galley.model.Comment;
import dev.galley.model.Extension;
import dev.galley.model.Feed;
import dev.galley.report.Finding;
import dev.galley.report.Severity;
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
 * The comments of a comments feed, with one of them in memory at a time. It can be read once, by one thread, and must be
 * closed.
 *
 * <pre>{@code
 * try (CommentStream comments = FeedReader.lenient().openComments(Path.of("comments.rss"))) {
 *     for (Comment comment : comments) {
 *         moderate(comment);
 *     }
 *     report(comments.findings());
 * }
 * }</pre>
 *
 * <p>A reference to another entry ({@code thr:in-reply-to}, RFC 4685 §3) is the parent of a comment if it leads to a comment,
 * and the article otherwise. A stream recognises a comment by its id or address if that comment came before, up to {@value
 * ReplyReferences#MAX_REMEMBERED} comments, or if the reference has the address of the same page with another fragment, such as
 * {@code #comment-7}. {@link FeedReader#readComments} knows all comments of the document, and those behind as well.
 *
 * <p>The entries of a WordPress export (WXR) are articles. They are skipped, which is reported once as {@code comments.none}.
 * Read an export with {@link FeedReader#read}: {@link Article#comments()} has the comments of each article.
 *
 * <p>Iterators and streams throw an {@link UncheckedIOException} if the input fails and a {@link FeedException} if reading
 * cannot continue.
 */
public final class CommentStream implements Iterable<Comment>, Closeable {
    /** How the namespaces of all versions of WXR begin. */
    private static final String WORDPRESS_EXPORT = "http://wordpress.org/export/";

    private final ArticleStream entries;
    private final ReplyReferences references;
    private final LookAhead<Comment> comments = new LookAhead<>(this::read);
    private long index;
    /** Whether the head of the document says that it is a WordPress export. */
    private boolean export;

    private boolean begun;
    private boolean exportReported;

    CommentStream(ArticleStream entries, ReplyReferences references) {
        this.entries = entries;
        this.references = references;
    }

    /** Returns the name of the document's format, such as {@code rss}. */
    public String format() {
        return entries.format();
    }

    /** Returns the name of format and version, such as {@code RSS 2.0}. */
    public String version() {
        return entries.version();
    }

    /** Returns the metadata of the feed known so far; see {@link ArticleStream#feed()}. */
    public Feed feed() {
        return entries.feed();
    }

    /**
     * Returns the findings so far. Values of an entry that a comment cannot have are reported as {@code lost.…}. The paths count
     * the entries of the document as articles, such as {@code /articles/3/categories}.
     */
    public List<Finding> findings() {
        return entries.findings();
    }

    /** Returns the findings so far, without the first {@code count}; see {@link ArticleStream#findingsAfter}. */
    public List<Finding> findingsAfter(int count) {
        return entries.findingsAfter(count);
    }

    /** Checks whether reading has gone on without a stop so far; see {@link ArticleStream#isComplete()}. */
    public boolean isComplete() {
        return entries.isComplete();
    }

    /**
     * Returns the next comment, or empty at the end.
     *
     * @throws FeedException if reading cannot continue, or must not because it is strict or a limit is exceeded
     */
    public Optional<Comment> next() throws IOException {
        return comments.take();
    }

    private Optional<Comment> read() throws IOException {
        Optional<Comment> comment = nextEntry().map(references::resolve);
        comment.ifPresent(references::remember);
        return comment;
    }

    private Optional<CommentEntry> nextEntry() throws IOException {
        Optional<Article> entry = entries.next();
        if (!begun) {
            begun = true;
            export = isOfExport(entries.feed().extensions());
        }
        while (entry.filter(this::isExported).isPresent()) {
            entry = entries.next();
        }
        if (index == 0) {
            references.page(entries.feed().url());
        }
        return entry.map(article -> CommentEntry.of(article, "/articles/" + index++, entries::report));
    }

    /** Checks whether an entry is an article of a WordPress export. The first one is reported. */
    private boolean isExported(Article entry) {
        boolean exported = export || isOfExport(entry.extensions());
        if (exported && !exportReported) {
            exportReported = true;
            entries.report(Finding.of(
                            "comments.none",
                            Severity.WARNING,
                            "",
                            "The entries of a WordPress export are articles, not comments; they were skipped")
                    .withHint("Read the document with FeedReader.read; Article.comments() has its comments"));
        }
        return exported;
    }

    private static boolean isOfExport(List<Extension> extensions) {
        return extensions.stream()
                .anyMatch(each -> each instanceof Extension.Element extension
                        && extension.element().name().namespace().startsWith(WORDPRESS_EXPORT));
    }

    /** Reads the remaining comments, and resolves their references when all of them are known. */
    CommentReadResult readAll() throws IOException {
        List<CommentEntry> read = new ArrayList<>();
        for (Optional<CommentEntry> entry = nextEntry(); entry.isPresent(); entry = nextEntry()) {
            references.remember(entry.get().comment());
            read.add(entry.get());
        }
        List<Comment> resolved = read.stream().map(references::resolve).toList();
        return new CommentReadResult(format(), version(), feed(), resolved, isComplete(), findings());
    }

    /** Returns an iterator over the remaining comments; each iterator continues where the previous one stopped. */
    @Override
    public Iterator<Comment> iterator() {
        return comments;
    }

    /**
     * Returns the remaining comments as a sequential stream, which reads them as they are needed. Closing it closes the
     * document.
     */
    public Stream<Comment> stream() {
        return comments.stream(this);
    }

    /** Returns a spliterator over the remaining comments, of unknown size and in document order. */
    @Override
    public Spliterator<Comment> spliterator() {
        return comments.spliterator();
    }

    /** Closes the input. */
    @Override
    public void close() throws IOException {
        entries.close();
    }
}
