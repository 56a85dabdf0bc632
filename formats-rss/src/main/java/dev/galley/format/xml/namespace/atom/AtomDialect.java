package dev.galley.format.xml.namespace.atom;

import dev.galley.format.xml.read.ArticleDraft;
import dev.galley.format.xml.read.Dialect;
import dev.galley.format.xml.read.Draft;
import dev.galley.format.xml.read.FeedDraft;
import dev.galley.format.xml.read.NamespaceIndex;
import dev.galley.format.xml.read.NamespaceUri;
import dev.galley.format.xml.read.XmlCursor;
import dev.galley.report.Finding;
import dev.galley.report.Severity;
import java.util.Set;

/** The structure of Atom documents: entries in a feed, or one entry alone (RFC 4287 §2). */
public final class AtomDialect implements Dialect {
    private static final Set<String> ROOT = Set.of("version", "xml:lang");

    /** The beginning of the URIs of all drafts of Atom 0.3. */
    private static final String FAMILY_03 = Atom03.URI.substring(0, Atom03.URI.indexOf("ns#"));

    private String version = "";
    private NamespaceIndex namespaces;

    /**
     * Creates the dialect for one document.
     *
     * @param namespaces the namespaces that are read, including that of Atom
     */
    public AtomDialect(NamespaceIndex namespaces) {
        this.namespaces = namespaces;
    }

    @Override
    public NamespaceIndex namespaces() {
        return namespaces;
    }

    @Override
    public boolean enter(XmlCursor cursor, FeedDraft feed) {
        if (!version.isEmpty() || !cursor.local().equals("feed")) {
            return false;
        }
        setVersion(cursor);
        feed.set(Draft.LANGUAGE, cursor.language());
        feed.keepAttributes(cursor, "", ROOT);
        return true;
    }

    private void setVersion(XmlCursor cursor) {
        String namespace = cursor.name().namespace();
        if (namespace.isEmpty()) {
            namespaces = namespaces.preferring(new AtomReader(""));
            cursor.repaired(Finding.of(
                            "namespace.missing",
                            Severity.WARNING,
                            "",
                            "The document has no namespace; it was read as Atom")
                    .withHint("Declare xmlns=\"" + Atom.URI + "\" on the root element"));
        } else if (cursor.namespace() == null) {
            namespaces = namespaces.preferring(new AtomReader(namespace));
            cursor.report(NamespaceUri.variant(namespace, Atom.URI));
        }
        version = cursor.name().namespace().startsWith(FAMILY_03) ? "Atom 0.3" : "Atom 1.0";
    }

    @Override
    public boolean isArticle(XmlCursor cursor) {
        boolean isAtom = cursor.namespace() instanceof AtomReader;
        return switch (cursor.local()) {
            case "entry" -> isAtom || (cursor.depth() == 1 && cursor.namespace() == null);
            case "item" -> isAtom;
            default -> false;
        };
    }

    @Override
    public void begin(XmlCursor cursor, ArticleDraft article) {
        if (cursor.depth() == 1) {
            setVersion(cursor);
        }
        article.set(Draft.LANGUAGE, cursor.language());
        article.keepAttributes(cursor, "", Draft.TEXT_ATTRIBUTES);
    }

    @Override
    public void end(ArticleDraft article) {
        // an entry needs no completion
    }

    @Override
    public String version() {
        return version;
    }
}
