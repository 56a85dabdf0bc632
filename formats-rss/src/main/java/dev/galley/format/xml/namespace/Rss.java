package dev.galley.format.xml.namespace;

import dev.galley.format.xml.read.ArticleDraft;
import dev.galley.format.xml.read.FeedDraft;
import dev.galley.format.xml.read.Namespace;
import dev.galley.format.xml.read.XmlCursor;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/**
 * The elements of RSS itself: without a namespace in 0.91 to 2.0, and in the namespaces of 0.90, 1.0 and 1.1 or those
 * that people once gave to RSS 2.0.
 */
public final class Rss implements Namespace {
    /** The IRI of RDF, whose {@code about} names what is described. */
    public static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    /** The IRI of RSS 0.90. */
    public static final String RSS_090 = "http://my.netscape.com/rdf/simple/0.9/";
    /** The IRI of RSS 1.0. */
    public static final String RSS_10 = "http://purl.org/rss/1.0/";
    /** The IRI of RSS 1.1. */
    public static final String RSS_11 = "http://purl.org/net/rss1.1#";

    private static final List<String> URIS = List.of(
            "",
            RSS_10,
            RSS_090,
            RSS_11,
            "http://channel.netscape.com/rdf/simple/0.9/",
            "http://backend.userland.com/rss",
            "http://backend.userland.com/rss2",
            "http://backend.userland.com/rss091",
            "http://backend.userland.com/rss092",
            "http://blogs.law.harvard.edu/tech/rss",
            "http://cyber.law.harvard.edu/rss/rss.html",
            "http://purl.org/rss/2.0/");

    @Override
    public List<String> uris() {
        return URIS;
    }

    @Override
    public String prefix() {
        return "";
    }

    @Override
    public boolean readFeed(XmlCursor cursor, FeedDraft feed) throws XMLStreamException {
        return RssChannel.read(cursor, feed);
    }

    @Override
    public boolean readArticle(XmlCursor cursor, ArticleDraft article) throws XMLStreamException {
        return RssItem.read(cursor, article);
    }
}
