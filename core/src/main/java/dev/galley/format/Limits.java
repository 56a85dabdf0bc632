package dev.galley.format;

/**
 * What a reader takes before it stops with a {@link LimitExceededException}. The defaults pass every real feed and keep
 * a hostile one from filling the memory.
 *
 * @param bytes the size of the document, in bytes
 * @param depth how deep elements or JSON values may be nested
 * @param textLength the length of one text or attribute value, in characters
 * @param attributes the number of attributes of one element, or of members of one JSON object
 * @param items the number of articles
 * @param findings how many findings are kept; more are only counted, see {@code findings.truncated}, but for the first
 *     of each code
 */
public record Limits(long bytes, int depth, int textLength, int attributes, long items, int findings) {
    /** 4 GiB, 256 levels, 16 Mi characters, 1,000 attributes, 10 million articles, 10,000 findings. */
    public static final Limits DEFAULT = new Limits(4L << 30, 256, 16 << 20, 1_000, 10_000_000, 10_000);

    public Limits {
        if (bytes < 1 || depth < 1 || textLength < 1 || attributes < 1 || items < 1 || findings < 0) {
            throw new IllegalArgumentException("A limit must be at least 1 (on findings 0): " + bytes + " bytes, depth "
                    + depth + ", text length " + textLength + ", " + attributes + " attributes, " + items + " items, "
                    + findings + " findings");
        }
    }

    /** The same limits with another one on the size of the document, in bytes. */
    public Limits withBytes(long bytes) {
        return new Limits(bytes, depth, textLength, attributes, items, findings);
    }

    /** The same limits with another one on nesting. */
    public Limits withDepth(int depth) {
        return new Limits(bytes, depth, textLength, attributes, items, findings);
    }

    /** The same limits with another one on the length of one text, in characters. */
    public Limits withTextLength(int textLength) {
        return new Limits(bytes, depth, textLength, attributes, items, findings);
    }

    /** The same limits with another one on attributes or members. */
    public Limits withAttributes(int attributes) {
        return new Limits(bytes, depth, textLength, attributes, items, findings);
    }

    /** The same limits with another one on the number of articles. */
    public Limits withItems(long items) {
        return new Limits(bytes, depth, textLength, attributes, items, findings);
    }

    /** The same limits with another number of findings that are kept. */
    public Limits withFindings(int findings) {
        return new Limits(bytes, depth, textLength, attributes, items, findings);
    }
}
