package dev.galley.format.xml.read;

/** Describes where a family of formats puts feed and articles in a document. One instance reads one document. */
public interface Dialect {
    /** Returns the namespaces that are read. They may change when the root or channel is entered. */
    NamespaceIndex namespaces();

    /**
     * Returns the URI that is meant by the one declared for an element: the same, unless the document declares a wrong one for the
     * elements of its own format.
     */
    default String meant(String prefix, String local, String uri) {
        return uri;
    }

    /**
     * Enters the element if it only contains others, such as {@code rss} and {@code channel}, and reads its attributes.
     * If it returns {@code true}, the children of the element come next.
     */
    boolean enter(XmlCursor cursor, FeedDraft feed);

    /** Checks whether the element is an article. */
    boolean isArticle(XmlCursor cursor);

    /** Reads the attributes of an article's element. */
    void begin(XmlCursor cursor, ArticleDraft article);

    /** Completes an article after all of its elements have been read. */
    void end(ArticleDraft article);

    /** Returns format and version, such as {@code RSS 2.0}; empty until the root has been entered. */
    String version();
}
