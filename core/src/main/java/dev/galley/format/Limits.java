package dev.galley.format;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Limits beyond which a reader stops with a {@link LimitExceededException}. The defaults accept every known real feed and
 * prevent a hostile one from exhausting the memory. Immutable:
 *
 * <pre>{@code
 * Limits limits = Limits.DEFAULT.withBytes(50 << 20).withItems(10_000);
 * }</pre>
 *
 * <p>Every limit is at least 1, except {@link #findings()}, which may be 0; others are refused with an
 * {@link IllegalArgumentException}.
 */
@SuppressWarnings("EnumOrdinal") // private, and never stored
public final class Limits {
    /**
     * 4 GiB, 256 levels, texts of 16 Mi characters, tags of 4 MiB, names of 1,000 bytes, 1,000 attributes, articles of
     * 100,000 elements and 32 MiB, 10 million articles, 10,000 findings.
     */
    public static final Limits DEFAULT = new Limits(
            Arrays.stream(Kind.values()).mapToLong(kind -> kind.standard).toArray());

    /** By the ordinal of their kind, because readers ask for each element: a map would be slower. */
    private final long[] maxima;

    private Limits(long[] maxima) {
        this.maxima = maxima;
    }

    /** Returns the maximum size of the document, in bytes. */
    public long bytes() {
        return maximum(Kind.BYTES);
    }

    /** Returns the maximum nesting of elements or JSON values. */
    public int depth() {
        return (int) maximum(Kind.DEPTH);
    }

    /** Returns the maximum length of one text, in characters. */
    public int textLength() {
        return (int) maximum(Kind.TEXT_LENGTH);
    }

    /** Returns the maximum length of one start tag with its attributes, in bytes. */
    public int tagLength() {
        return (int) maximum(Kind.TAG_LENGTH);
    }

    /**
     * Returns the maximum length of a name: of an element or attribute in bytes; of a namespace or a member of JSON in
     * characters.
     */
    public int nameLength() {
        return (int) maximum(Kind.NAME_LENGTH);
    }

    /** Returns the maximum number of attributes of one element, or of members of one JSON object. */
    public int attributes() {
        return (int) maximum(Kind.ATTRIBUTES);
    }

    /** Returns the maximum number of elements in one article; also between two articles, and before the first. */
    public int articleElements() {
        return (int) maximum(Kind.ARTICLE_ELEMENTS);
    }

    /**
     * Returns the maximum size of one article: in bytes of the document, in JSON in characters of its values; each element
     * counts 128 more, each JSON value 32. The same holds for all metadata of the feed together.
     */
    public int articleLength() {
        return (int) maximum(Kind.ARTICLE_LENGTH);
    }

    /** Returns the maximum number of articles. */
    public long items() {
        return maximum(Kind.ITEMS);
    }

    /**
     * Returns the maximum number of findings kept, 0 or more: that many of severity
     * {@link dev.galley.report.Severity#INFO}, and that many others. Further ones are only counted
     * ({@code findings.truncated}), except the first of each code.
     */
    public int findings() {
        return (int) maximum(Kind.FINDINGS);
    }

    /** Returns a copy with the given maximum size of the document, in bytes. */
    public Limits withBytes(long bytes) {
        return with(Kind.BYTES, bytes);
    }

    /** Returns a copy with the given maximum nesting. */
    public Limits withDepth(int depth) {
        return with(Kind.DEPTH, depth);
    }

    /** Returns a copy with the given maximum length of one text, in characters. */
    public Limits withTextLength(int textLength) {
        return with(Kind.TEXT_LENGTH, textLength);
    }

    /** Returns a copy with the given maximum length of one start tag, in bytes. */
    public Limits withTagLength(int tagLength) {
        return with(Kind.TAG_LENGTH, tagLength);
    }

    /** Returns a copy with the given maximum length of a name. */
    public Limits withNameLength(int nameLength) {
        return with(Kind.NAME_LENGTH, nameLength);
    }

    /** Returns a copy with the given maximum number of attributes or members. */
    public Limits withAttributes(int attributes) {
        return with(Kind.ATTRIBUTES, attributes);
    }

    /** Returns a copy with the given maximum number of elements in one article. */
    public Limits withArticleElements(int articleElements) {
        return with(Kind.ARTICLE_ELEMENTS, articleElements);
    }

    /** Returns a copy with the given maximum size of one article, and of the metadata of the feed. */
    public Limits withArticleLength(int articleLength) {
        return with(Kind.ARTICLE_LENGTH, articleLength);
    }

    /** Returns a copy with the given maximum number of articles. */
    public Limits withItems(long items) {
        return with(Kind.ITEMS, items);
    }

    /** Returns a copy that keeps at most {@code findings} findings of severity {@code INFO}, and as many others. */
    public Limits withFindings(int findings) {
        return with(Kind.FINDINGS, findings);
    }

    /** Limits are equal if all their values are. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Limits limits && Arrays.equals(maxima, limits.maxima);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(maxima);
    }

    /** Returns all limits with their names, such as {@code Limits[bytes=4294967296, depth=256, …]}. */
    @Override
    public String toString() {
        return Arrays.stream(Kind.values())
                .map(kind -> kind.label + "=" + maximum(kind))
                .collect(Collectors.joining(", ", "Limits[", "]"));
    }

    private long maximum(Kind kind) {
        return maxima[kind.ordinal()];
    }

    private Limits with(Kind kind, long maximum) {
        if (maximum < kind.least) {
            throw new IllegalArgumentException(
                    "The limit \"" + kind.label + "\" must be at least " + kind.least + ", but is " + maximum);
        }
        long[] changed = maxima.clone();
        changed[kind.ordinal()] = maximum;
        return new Limits(changed);
    }

    private enum Kind {
        BYTES("bytes", 1, 4L << 30),
        DEPTH("depth", 1, 256),
        TEXT_LENGTH("textLength", 1, 16 << 20),
        TAG_LENGTH("tagLength", 1, 4 << 20),
        NAME_LENGTH("nameLength", 1, 1_000),
        ATTRIBUTES("attributes", 1, 1_000),
        ARTICLE_ELEMENTS("articleElements", 1, 100_000),
        ARTICLE_LENGTH("articleLength", 1, 32 << 20),
        ITEMS("items", 1, 10_000_000),
        FINDINGS("findings", 0, 10_000);

        private final String label;
        private final int least;
        private final long standard;

        Kind(String label, int least, long standard) {
            this.label = label;
            this.least = least;
            this.standard = standard;
        }
    }
}
