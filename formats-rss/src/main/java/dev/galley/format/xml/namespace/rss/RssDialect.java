package dev.galley.format.xml.namespace.rss;

import dev.galley.format.xml.namespace.Rdf;
import dev.galley.format.xml.namespace.atom.Atom;
import dev.galley.format.xml.read.ArticleDraft;
import dev.galley.format.xml.read.Dialect;
import dev.galley.format.xml.read.Draft;
import dev.galley.format.xml.read.FeedDraft;
import dev.galley.format.xml.read.NamespaceIndex;
import dev.galley.format.xml.read.XmlCursor;
import dev.galley.model.Link;
import dev.galley.model.Url;
import dev.galley.report.Finding;
import dev.galley.report.Severity;
import java.util.Set;

/**
 * The structure of RSS documents: items inside the channel (0.91 to 2.0), outside it (0.90, 1.0), or in a list of
 * their own (1.1).
 */
public final class RssDialect implements Dialect {
    private static final Set<String> ROOT = Set.of("version", "xml:lang");

    private static final Rss090 RSS_090 = new Rss090();
    private static final Rss11 RSS_11 = new Rss11();

    private NamespaceIndex namespaces;
    private String version = "";
    /** The default namespace of a document that should have none; empty for other documents. */
    private String wrongDefault = "";

    /**
     * Creates the dialect for one document.
     *
     * @param namespaces the namespaces that are read, including those of RSS
     */
    public RssDialect(NamespaceIndex namespaces) {
        this.namespaces = namespaces;
    }

    @Override
    public NamespaceIndex namespaces() {
        return namespaces;
    }

    @Override
    public boolean enter(XmlCursor cursor, FeedDraft feed) {
        switch (cursor.local()) {
            case "rss", "RDF", "rdf" -> {
                if (!version.isEmpty()) {
                    return false;
                }
                if (cursor.local().equals("rdf")) {
                    cursor.report(Finding.of(
                                    "element.case",
                                    Severity.WARNING,
                                    "",
                                    "The name of this element is in the wrong case")
                            .withValue(cursor.name().toString())
                            .withHint("Write \"rdf:RDF\": names in XML are case-sensitive"));
                }
                setVersion("RSS " + rootVersion(cursor));
                checkDefault(cursor);
                feed.keepAttributes(cursor, "", ROOT);
            }
            case "channel", "Channel" -> {
                if (cursor.depth() > 2 && !(cursor.namespace() instanceof RssReader)) {
                    return false;
                }
                enterChannel(cursor, feed);
            }
            case "items" -> {
                return RSS_11.has(cursor.name().namespace());
            }
            default -> {
                return false;
            }
        }
        String language = cursor.language();
        feed.surroundingLanguage(language);
        return true;
    }

    private void setVersion(String version) {
        this.version = version;
        if (version.equals("RSS 0.90") || version.equals("RSS 0.91")) {
            namespaces = namespaces.preferring(new RssReader(true));
        }
    }

    private void checkDefault(XmlCursor cursor) {
        String uri = cursor.name().namespace();
        if (cursor.local().equals("rss") && cursor.name().prefix().isEmpty() && !RssReader.isRss(uri)) {
            wrongDefault = uri;
            cursor.repaired(Finding.of(
                            "namespace.invalid",
                            Severity.WARNING,
                            "",
                            "RSS has no namespace, but the document declares one for its elements; they were read as RSS")
                    .withValue(uri)
                    .withHint("Declare the namespace for a prefix"));
        }
    }

    /** Reads elements with names of RSS as RSS, although the document declares another default namespace. */
    @Override
    public String meant(String prefix, String local, String uri) {
        return !wrongDefault.isEmpty() && prefix.isEmpty() && uri.equals(wrongDefault) && RssReader.hasElement(local)
                ? Rss.URI
                : uri;
    }

    private static String rootVersion(XmlCursor cursor) {
        String given = cursor.attribute("version");
        if (given != null && !given.isBlank()) {
            return given.strip();
        }
        return cursor.local().equals("rss") ? "2.0" : "1.0";
    }

    private void enterChannel(XmlCursor cursor, FeedDraft feed) {
        String namespace = cursor.name().namespace();
        if (RSS_11.has(namespace)) {
            setVersion("RSS 1.1");
        } else if (RSS_090.has(namespace)) {
            setVersion("RSS 0.90");
        } else if (version.isEmpty()) {
            setVersion("RSS 2.0");
            cursor.repaired(Finding.of("root.missing", Severity.WARNING, "", "The root element of RSS is missing")
                    .withHint("Write <rss version=\"2.0\"> before the channel, and its end tag behind it"));
        }
        String about = cursor.attribute(Rdf.URI, "about");
        if (feed.value(Draft.ID) == null) {
            feed.set(Draft.ID, about);
        }
        feed.keepAttributes(cursor, "", Draft.TEXT_ATTRIBUTES, Rdf.URI);
    }

    @Override
    public boolean isArticle(XmlCursor cursor) {
        return switch (cursor.local()) {
            case "item" -> cursor.namespace() instanceof RssReader;
            case "entry" ->
                cursor.namespace() instanceof RssReader
                        || cursor.name().namespace().equals(Atom.URI);
            default -> false;
        };
    }

    @Override
    public void begin(XmlCursor cursor, ArticleDraft article) {
        article.set(Draft.LANGUAGE, cursor.language());
        article.set(Draft.ID, cursor.attribute(Rdf.URI, "about"));
        article.keepAttributes(cursor, "", Draft.TEXT_ATTRIBUTES, Rdf.URI);
    }

    /** Uses the permalink as the address of the page if the item has no other. */
    @Override
    public void end(ArticleDraft article) {
        Url permalink = article.permalink();
        if (permalink != null && article.link(Link.ALTERNATE) == null) {
            article.addFirstLink(Link.alternate(permalink));
        }
    }

    @Override
    public String version() {
        return version;
    }
}
