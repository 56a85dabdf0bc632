package dev.galley.format.xml.read;

import java.io.IOException;
import java.util.List;
import java.util.Set;

/**
 * Reads the elements of one XML namespace that occur right inside a feed or an article.
 *
 * <p>A method that returns {@code true} has read the element to its end tag. One that returns {@code false} has not
 * moved the cursor; the element is then kept as an extension.
 */
public interface NamespaceReader {
    /** Returns every URI under which feeds declare the namespace, the one in the specification first. */
    List<String> uris();

    /** Returns the usual prefix, by which the namespace is recognised if a document does not declare it. */
    String prefix();

    /** Checks whether the namespace is that of a feed format and not that of an extension. */
    default boolean isFeedFormat() {
        return false;
    }

    /**
     * Returns the local names of this namespace that are recognised in any case, such as {@code pubdate} for
     * {@code pubDate}.
     */
    default Set<String> names() {
        return Set.of();
    }

    /** Reads the current element, a child of the feed or channel. */
    default boolean readFeed(XmlCursor cursor, FeedDraft feed) throws IOException {
        return false;
    }

    /** Reads the current element, a child of an entry or item. */
    default boolean readArticle(XmlCursor cursor, ArticleDraft article) throws IOException {
        return false;
    }
}
