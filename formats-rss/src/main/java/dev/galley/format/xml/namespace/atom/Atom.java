package dev.galley.format.xml.namespace.atom;

import dev.galley.format.xml.namespace.Namespace;
import dev.galley.format.xml.read.ArticleDraft;
import dev.galley.format.xml.read.FeedDraft;
import dev.galley.format.xml.read.XmlCursor;
import javax.xml.stream.XMLStreamException;

/**
 * Atom 1.0 (RFC 4287) inside RSS: links, people, dates and whatever else RSS has no element for. Where RSS has an element
 * of its own, that one counts. Atom documents are read by {@link AtomReader}.
 */
public final class Atom extends Namespace {
    /** The URI of the namespace. */
    public static final String URI = "http://www.w3.org/2005/Atom";

    private static final AtomReader READER = new AtomReader(false);

    /** Creates the descriptor. */
    public Atom() {
        super("atom", URI, "Atom 1.0 (RFC 4287)");
    }

    @Override
    public boolean readFeed(XmlCursor cursor, FeedDraft feed) throws XMLStreamException {
        return readFeedInRss(cursor, feed);
    }

    @Override
    public boolean readArticle(XmlCursor cursor, ArticleDraft article) throws XMLStreamException {
        return readArticleInRss(cursor, article);
    }

    static boolean readFeedInRss(XmlCursor cursor, FeedDraft feed) throws XMLStreamException {
        switch (cursor.local()) {
            case "link", "author", "contributor", "category", "id", "icon" -> {
                return READER.readFeed(cursor, feed);
            }
            case "title", "subtitle", "rights", "updated" -> feed.fallBackOn(cursor);
            default -> {
                return false;
            }
        }
        return true;
    }

    static boolean readArticleInRss(XmlCursor cursor, ArticleDraft article) throws XMLStreamException {
        switch (cursor.local()) {
            case "link", "author", "contributor", "category", "rights", "updated", "modified" -> {
                return READER.readArticle(cursor, article);
            }
            case "content" -> {
                return article.body == null && READER.readArticle(cursor, article);
            }
            case "id", "title", "summary", "published" -> article.fallBackOn(cursor);
            default -> {
                return false;
            }
        }
        return true;
    }
}
