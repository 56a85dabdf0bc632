package dev.galley.format.xml.read;

import dev.galley.format.ArticleSource;
import dev.galley.format.ReadContext;
import dev.galley.format.xml.token.TruncatedException;
import dev.galley.model.Article;
import dev.galley.model.Feed;
import dev.galley.report.Finding;
import dev.galley.report.Location;
import dev.galley.report.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The articles of an XML document, one at a time. */
public final class XmlSource implements ArticleSource {
    private final Dialect dialect;
    private final InputStream in;
    private final ReadContext context;
    private final FeedDraft feed = new FeedDraft("");
    private final XmlCursor cursor;
    private final List<? extends ExtensionReader> extensionReaders;
    /** The result of {@link #feed()}; null if more has been read since. */
    private @Nullable Feed metadata;

    private boolean atArticle;
    private boolean ended;
    private long count;
    private @Nullable Location location;

    /**
     * Creates a source and reads up to the first article.
     *
     * @param extensionReaders the readers of namespaces that the application has added
     */
    public XmlSource(
            InputStream in, ReadContext context, Dialect dialect, List<? extends ExtensionReader> extensionReaders)
            throws IOException {
        this.dialect = dialect;
        this.extensionReaders = extensionReaders;
        this.context = context;
        this.in = in;
        this.cursor = new XmlCursor(XmlInput.utf8(in, context), context, dialect);
        advance();
    }

    @Override
    public String version() {
        return dialect.version();
    }

    @Override
    public Feed feed() {
        Feed known = metadata;
        if (known == null) {
            known = feed.toFeed(extensionReaders);
            metadata = known;
        }
        return known;
    }

    @Override
    public Optional<Article> next() throws IOException {
        if (!atArticle) {
            advance();
        }
        if (!atArticle) {
            return Optional.empty();
        }
        atArticle = false;
        location = cursor.location();
        try {
            return Optional.of(readArticle());
        } catch (TruncatedException e) {
            stop(e);
            return Optional.empty();
        }
    }

    @Override
    public Optional<Location> location() {
        return Optional.ofNullable(location);
    }

    /** Reads the feed's own elements up to the next article, or to the end. */
    private void advance() throws IOException {
        if (ended) {
            return;
        }
        metadata = null;
        try {
            for (long mark = cursor.limits().mark();
                    cursor.next();
                    mark = cursor.limits().mark()) {
                cursor.takeInstructions().forEach(feed::keep);
                if (dialect.isArticle(cursor)) {
                    atArticle = true;
                    return;
                }
                cursor.limits().beginMetadata(mark);
                if (!dialect.enter(cursor, feed) && !isBeforeFeed()) {
                    NamespaceReader namespace = cursor.namespace();
                    boolean read = namespace != null && namespace.readFeed(cursor, feed);
                    if (!read && !Wrapper.isAt(cursor)) {
                        feed.keep(cursor);
                    }
                }
                cursor.limits().endMetadata();
            }
            ended = true;
            if (count == 0 && dialect.version().isEmpty()) {
                context.report(Finding.of("feed.missing", Severity.ERROR, "", "The document contains no feed")
                        .withHint("Check whether this is the address of the feed"));
            }
            cursor.takeInstructions().forEach(feed::keep);
            feed.readLateElements(cursor);
        } catch (TruncatedException e) {
            stop(e);
        }
    }

    /** Checks whether the root has not been found yet, and reports an element around it. */
    private boolean isBeforeFeed() {
        boolean before = dialect.version().isEmpty();
        if (before) {
            Wrapper.report(cursor);
        }
        return before;
    }

    private Article readArticle() throws IOException {
        ArticleDraft article = new ArticleDraft(count++);
        int depth = cursor.depth();
        cursor.limits().beginArticle();
        dialect.begin(cursor, article);
        while (cursor.nextChild(depth)) {
            NamespaceReader namespace = cursor.namespace();
            boolean read = namespace != null && namespace.readArticle(cursor, article);
            if (!read && !Wrapper.isAt(cursor)) {
                article.keep(cursor);
            }
        }
        cursor.limits().endArticle();
        article.readLateElements(cursor);
        dialect.end(article);
        return article.toArticle(extensionReaders);
    }

    /** Ends reading at the end of an incomplete document; articles read before are kept. */
    private void stop(TruncatedException e) {
        metadata = null;
        ended = true;
        ReadFaults.stop(context, e, cursor.depth() == 0 && dialect.version().isEmpty());
        feed.readLateElements(cursor);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
