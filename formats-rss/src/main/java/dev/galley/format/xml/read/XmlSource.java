package dev.galley.format.xml.read;

import com.ctc.wstx.exc.WstxLazyException;
import dev.galley.format.ArticleSource;
import dev.galley.format.ReadContext;
import dev.galley.model.Article;
import dev.galley.model.Feed;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** The articles of an XML document, one at a time. */
public final class XmlSource implements ArticleSource {
    private final Dialect dialect;
    private final Reader characters;
    private final XmlProblems problems;
    private final FeedDraft feed = new FeedDraft("");
    private final XmlCursor cursor;
    private final List<? extends ExtensionReader> extensionReaders;
    /** The result of {@link #feed()}; null if more has been read since. */
    private @Nullable Feed metadata;

    private boolean atArticle;
    private boolean ended;
    private long count;

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
        this.problems = new XmlProblems(context);
        this.characters = new XmlInput(in, context);
        try {
            this.cursor = new XmlCursor(characters, context, dialect);
        } catch (XMLStreamException e) {
            throw problems.fatal(e);
        }
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
        try {
            return Optional.of(readArticle());
        } catch (XMLStreamException | WstxLazyException e) {
            stop(e);
            return Optional.empty();
        }
    }

    /** Reads the feed's own elements up to the next article, or to the end. */
    private void advance() throws IOException {
        if (ended) {
            return;
        }
        metadata = null;
        try {
            while (cursor.next()) {
                cursor.takeInstructions().forEach(feed::keep);
                if (dialect.isArticle(cursor)) {
                    atArticle = true;
                    return;
                }
                if (!dialect.enter(cursor, feed)) {
                    NamespaceReader namespace = cursor.namespace();
                    if (namespace == null || !namespace.readFeed(cursor, feed)) {
                        feed.keep(cursor);
                    }
                }
            }
            ended = true;
            cursor.takeInstructions().forEach(feed::keep);
            feed.readLateElements(cursor);
        } catch (XMLStreamException | WstxLazyException e) {
            stop(e);
        }
    }

    private Article readArticle() throws XMLStreamException {
        ArticleDraft article = new ArticleDraft(count++);
        int depth = cursor.depth();
        dialect.begin(cursor, article);
        while (cursor.nextChild(depth)) {
            NamespaceReader namespace = cursor.namespace();
            if (namespace == null || !namespace.readArticle(cursor, article)) {
                article.keep(cursor);
            }
        }
        article.readLateElements(cursor);
        dialect.end(article);
        return article.toArticle(extensionReaders);
    }

    /** Ends reading at a well-formedness error; articles read before are kept. */
    private void stop(Exception e) throws IOException {
        metadata = null;
        ended = true;
        problems.report(e, cursor.depth() == 0 && dialect.version().isEmpty());
        feed.readLateElements(cursor);
    }

    @Override
    public void close() throws IOException {
        characters.close();
    }
}
