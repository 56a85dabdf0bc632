package dev.galley.format.xml.read;

import java.util.List;
import javax.xml.stream.XMLStreamException;

/**
 * What one XML namespace says inside a feed and inside an article. To understand another namespace, add a class of this
 * kind and list it in the vocabulary of the format.
 *
 * <p>A method that answers {@code true} has read the element to its end tag; one that answers {@code false} has not
 * moved the cursor, and the element is kept as an extension.
 */
public interface Namespace {
    /** The IRIs by which feeds name the namespace, the right one first. */
    List<String> uris();

    /** The prefix that feeds use for it, by which it is known even where it is not declared. */
    String prefix();

    /** Reads the element that the cursor is at, a child of the feed or channel. */
    boolean readFeed(XmlCursor cursor, FeedDraft feed) throws XMLStreamException;

    /** Reads the element that the cursor is at, a child of the entry or item. */
    boolean readArticle(XmlCursor cursor, ArticleDraft article) throws XMLStreamException;
}
