package dev.galley.format.xml.read;

/** How a family of formats arranges feed and articles in a document. One instance reads one document. */
public interface Dialect {
    /** The namespaces that are understood in it; may change when the root is entered, and not later. */
    NamespaceIndex namespaces();

    /**
     * Whether the element is one around the others, such as {@code rss} and {@code channel}; its attributes have been
     * read then, and its children come next.
     */
    boolean enter(XmlCursor cursor, FeedDraft feed);

    /** Whether the element is an article. */
    boolean isArticle(XmlCursor cursor);

    /** Reads the attributes of an article's element. */
    void begin(XmlCursor cursor, ArticleDraft article);

    /** Puts right what can be told only when all of an article is known. */
    void end(ArticleDraft article);

    /** Format and version as people name them, known once the root has been entered. */
    String version();
}
