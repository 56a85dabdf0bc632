package dev.galley.format.html.tree;

/** What the class, id, role or itemprop of an element says about its part of the page; each is one bit. */
public final class Mark {
    public static final long NAVIGATION = 1L;
    public static final long FOOTER = 1L << 1;
    public static final long SIDEBAR = 1L << 2;
    public static final long SHARE = 1L << 3;
    public static final long RELATED = 1L << 4;
    public static final long NEWSLETTER = 1L << 5;
    public static final long CONSENT = 1L << 6;
    public static final long ADVERT = 1L << 7;
    public static final long COMMENTS = 1L << 8;
    public static final long BYLINE = 1L << 9;
    public static final long DATE = 1L << 10;
    public static final long TAGS = 1L << 11;
    public static final long POPUP = 1L << 12;
    public static final long PAYWALL = 1L << 13;
    public static final long CAPTION = 1L << 14;
    public static final long HIDDEN = 1L << 15;
    public static final long TOOLS = 1L << 16;
    /** A container that usually holds the body: "entry-content", "articleBody". */
    public static final long BODY = 1L << 17;
    /** A container that usually holds the article: "article", "post", "story", "main", "content". */
    public static final long ARTICLE = 1L << 18;

    public static final long STANDFIRST = 1L << 19;
    public static final long KICKER = 1L << 20;
    public static final long BIO = 1L << 21;
    public static final long POST = 1L << 22;
    public static final long USER = 1L << 23;
    public static final long MESSAGE = 1L << 24;
    public static final long META = 1L << 25;
    public static final long CREDIT = 1L << 26;
    /** An id or class that ends with a number: "comment-123". */
    public static final long NUMBERED = 1L << 27;

    public static final long SIGNATURE = 1L << 28;
    public static final long TOC = 1L << 29;
    /** {@code itemprop="articleBody"} and the like. */
    public static final long BODY_PROPERTY = 1L << 30;

    public static final long REPLY = 1L << 31;
    public static final long QUOTE = 1L << 32;

    private Mark() {}
}
