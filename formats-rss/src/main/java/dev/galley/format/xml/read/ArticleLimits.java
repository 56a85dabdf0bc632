package dev.galley.format.xml.read;

import dev.galley.format.LimitExceededException;
import dev.galley.format.Limits;
import dev.galley.format.xml.token.XmlTokens;
import java.util.Optional;

/** What is counted against the limits while an article is read, or what is between two articles. */
final class ArticleLimits {
    /** How many characters bases and namespaces may add to each byte of a document, and to any document. */
    private static final int EXPANSION_PER_BYTE = 16;

    private static final int EXPANSION = 4 << 20;

    /** What an element costs besides its bytes. */
    private static final int COST = 128;

    private final Limits limits;
    private final XmlTokens tokens;
    private int elements;

    /** What the metadata of the feed have cost before the current element of the feed. */
    private long feed;

    /** What the current part, an article or an element of the feed, cost when it began, as if the document began there. */
    private long start;

    private boolean counting;

    /** The number of characters that bases and namespaces have added, in the document and in the article. */
    private long expansion;

    private int articleExpansion;

    ArticleLimits(Limits limits, XmlTokens tokens) {
        this.limits = limits;
        this.tokens = tokens;
    }

    /** Begins to count for the next article. */
    void beginArticle() {
        countAnew();
        start = tokens.offset();
        counting = true;
    }

    /** Ends an article and begins to count for what follows it. */
    void endArticle() {
        countAnew();
        counting = false;
    }

    private void countAnew() {
        elements = 0;
        articleExpansion = 0;
    }

    /** Returns where the next element of the feed begins. */
    long mark() {
        return tokens.offset();
    }

    /** Begins an element of the feed, whose start tag has been read from {@code mark} on. */
    void beginMetadata(long mark) {
        start = mark - feed - COST;
        counting = true;
        length();
    }

    /** Ends an element of the feed. */
    void endMetadata() {
        feed = tokens.offset() - start;
        counting = false;
    }

    /** Checks the size of the current part. */
    private void length() {
        if (counting && tokens.offset() - start > limits.articleLength()) {
            throw exceeded("articleLength", limits.articleLength());
        }
    }

    /** Counts an element at {@code depth}, 1 for the root. */
    void element(int depth) {
        if (depth > limits.depth()) {
            throw exceeded("depth", limits.depth());
        }
        if (++elements > limits.articleElements()) {
            throw exceeded("articleElements", limits.articleElements());
        }
        start -= COST;
        length();
    }

    /**
     * Counts characters that the document does not contain: those of bases and namespaces, which are repeated where they
     * apply. They are limited in relation to the document, and in one article to the length of a text.
     */
    void expansion(int characters) {
        if (characters <= 0) {
            return;
        }
        expansion += characters;
        articleExpansion += characters;
        text(articleExpansion);
        long allowed = EXPANSION + EXPANSION_PER_BYTE * tokens.offset();
        if (expansion > allowed) {
            throw exceeded("expansion", allowed);
        }
    }

    /** Checks the length of a text. */
    void text(int length) {
        if (length > limits.textLength()) {
            throw exceeded("textLength", limits.textLength());
        }
        length();
    }

    private LimitExceededException exceeded(String limit, long value) {
        return new LimitExceededException(limit, value, Optional.of(tokens.location()));
    }
}
