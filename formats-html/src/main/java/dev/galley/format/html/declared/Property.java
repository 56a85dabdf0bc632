package dev.galley.format.html.declared;

/** What can be declared about an article. */
public enum Property {
    HEADLINE,
    DESCRIPTION,
    AUTHOR,
    PUBLISHED,
    UPDATED,
    SECTION,
    KEYWORD,
    IMAGE,
    LANGUAGE,
    URL,
    SITE,
    /** The text of the article, without markup. */
    BODY,
    /** The kind of page: {@code NewsArticle}, {@code article}, {@code Product}. */
    TYPE,
    LICENSE,
    COMMENT_COUNT,
    /** A permanent identifier. */
    ID
}
