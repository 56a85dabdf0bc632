package dev.galley.format.xml;

import dev.galley.format.xml.namespace.Atom;
import dev.galley.format.xml.namespace.CommentApi;
import dev.galley.format.xml.namespace.Content;
import dev.galley.format.xml.namespace.DublinCore;
import dev.galley.format.xml.namespace.Slash;
import dev.galley.format.xml.namespace.Threading;
import dev.galley.format.xml.read.ArticleDraft;
import dev.galley.format.xml.read.Dialect;
import dev.galley.format.xml.read.FeedDraft;
import dev.galley.format.xml.read.Vocabulary;
import dev.galley.format.xml.read.XmlCursor;
import dev.galley.report.Finding;
import dev.galley.report.Severity;
import java.util.List;
import java.util.Set;

/** How Atom arranges a document: entries in a feed, or one entry alone (RFC 4287 §2). */
final class AtomDialect implements Dialect {
    private static final Vocabulary VOCABULARY = vocabulary(new Atom());
    private static final Vocabulary BARE = vocabulary(Atom.withoutNamespace());
    private static final Set<String> ROOT = Set.of("version", "xml:lang");
    private static final Set<String> ENTRY = Set.of("xml:lang");

    private String version = "";
    private Vocabulary vocabulary = VOCABULARY;

    private static Vocabulary vocabulary(Atom atom) {
        return new Vocabulary(
                List.of(atom, new Content(), new DublinCore(), new Slash(), new CommentApi(), new Threading()));
    }

    @Override
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    @Override
    public boolean enter(XmlCursor cursor, FeedDraft feed) {
        if (cursor.depth() != 1 || !cursor.local().equals("feed")) {
            return false;
        }
        setVersion(cursor);
        feed.language = cursor.language();
        feed.keepAttributes(cursor, "", ROOT);
        return true;
    }

    private void setVersion(XmlCursor cursor) {
        if (cursor.name().namespace().isEmpty()) {
            vocabulary = BARE;
            cursor.report(
                    Finding.of("namespace.missing", Severity.ERROR, "", "The document is in no namespace: read as Atom")
                            .withHint("Declare xmlns=\"" + Atom.URI + "\" on the root element"));
        }
        version = cursor.name().namespace().startsWith("http://purl.org/atom/") ? "Atom 0.3" : "Atom 1.0";
    }

    @Override
    public boolean isArticle(XmlCursor cursor) {
        return cursor.local().equals("entry")
                && (cursor.namespace() instanceof Atom
                        || (cursor.depth() == 1 && cursor.name().namespace().isEmpty()));
    }

    @Override
    public void begin(XmlCursor cursor, ArticleDraft article) {
        if (cursor.depth() == 1) {
            setVersion(cursor);
        }
        article.language = cursor.language();
        article.keepAttributes(cursor, "", ENTRY);
    }

    @Override
    public void end(ArticleDraft article) {
        // nothing in an entry depends on what comes later
    }

    @Override
    public String version() {
        return version;
    }
}
