package dev.galley.internal;

/** Paths of findings that lead to an article of a feed, such as {@code /articles/3/headline}. */
public final class ArticlePath {
    private static final String ARTICLES = "/articles/";

    private ArticlePath() {}

    /** Returns the index of the article that a path leads to; -1 if it leads to none. */
    public static int index(String path) {
        if (!path.startsWith(ARTICLES)) {
            return -1;
        }
        int end = path.indexOf('/', ARTICLES.length());
        try {
            int index = Integer.parseInt(path, ARTICLES.length(), end < 0 ? path.length() : end, 10);
            return Math.max(-1, index);
        } catch (NumberFormatException other) {
            return -1;
        }
    }
}
