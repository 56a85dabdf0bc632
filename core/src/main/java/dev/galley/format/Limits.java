package dev.galley.format;

/**
 * Limits beyond which a reader stops with a {@link LimitExceededException}. The defaults accept every known real feed and
 * prevent a hostile one from exhausting the memory.
 *
 * @param bytes the maximum size of the document in bytes
 * @param depth the maximum nesting of elements or JSON values
 * @param textLength the maximum length of one text in characters
 * @param tagLength the maximum length of one start tag in bytes, with its attributes
 * @param nameLength the maximum length of a name: of an element or attribute in bytes; of a namespace or a member of JSON in
 *     characters
 * @param attributes the maximum number of attributes of one element, or of members of one JSON object
 * @param articleElements the maximum number of elements in one article; also between two articles, and before the first
 * @param articleLength the maximum size of one article in bytes of the document, in JSON in characters of its values; each
 *     element counts 128 more, each JSON value 32. The same for all metadata of the feed together
 * @param items the maximum number of articles
 * @param findings the maximum number of findings kept, 0 or more: that many of severity
 *     {@link dev.galley.report.Severity#INFO}, and that many others. Further ones are only counted
 *     ({@code findings.truncated}), except the first of each code
 */
public record Limits(
        long bytes,
        int depth,
        int textLength,
        int tagLength,
        int nameLength,
        int attributes,
        int articleElements,
        int articleLength,
        long items,
        int findings) {
    /**
     * 4 GiB, 256 levels, texts of 16 Mi characters, tags of 4 MiB, names of 1,000 bytes, 1,000 attributes, articles of
     * 100,000 elements and 32 MiB, 10 million articles, 10,000 findings.
     */
    public static final Limits DEFAULT =
            new Limits(4L << 30, 256, 16 << 20, 4 << 20, 1_000, 1_000, 100_000, 32 << 20, 10_000_000, 10_000);

    public Limits {
        requireAtLeast(1, bytes, "bytes");
        requireAtLeast(1, depth, "depth");
        requireAtLeast(1, textLength, "textLength");
        requireAtLeast(1, tagLength, "tagLength");
        requireAtLeast(1, nameLength, "nameLength");
        requireAtLeast(1, attributes, "attributes");
        requireAtLeast(1, articleElements, "articleElements");
        requireAtLeast(1, articleLength, "articleLength");
        requireAtLeast(1, items, "items");
        requireAtLeast(0, findings, "findings");
    }

    private static void requireAtLeast(int least, long value, String limit) {
        if (value < least) {
            throw new IllegalArgumentException(
                    "The limit \"" + limit + "\" must be at least " + least + ", but is " + value);
        }
    }

    /** Returns a copy with the given maximum size of the document in bytes. */
    public Limits withBytes(long bytes) {
        return new Limits(
                bytes,
                depth,
                textLength,
                tagLength,
                nameLength,
                attributes,
                articleElements,
                articleLength,
                items,
                findings);
    }

    /** Returns a copy with the given maximum nesting. */
    public Limits withDepth(int depth) {
        return new Limits(
                bytes,
                depth,
                textLength,
                tagLength,
                nameLength,
                attributes,
                articleElements,
                articleLength,
                items,
                findings);
    }

    /** Returns a copy with the given maximum length of one text, in characters. */
    public Limits withTextLength(int textLength) {
        return new Limits(
                bytes,
                depth,
                textLength,
                tagLength,
                nameLength,
                attributes,
                articleElements,
                articleLength,
                items,
                findings);
    }

    /** Returns a copy with the given maximum length of one start tag, in bytes. */
    public Limits withTagLength(int tagLength) {
        return new Limits(
                bytes,
                depth,
                textLength,
                tagLength,
                nameLength,
                attributes,
                articleElements,
                articleLength,
                items,
                findings);
    }

    /** Returns a copy with the given maximum length of a name, in bytes. */
    public Limits withNameLength(int nameLength) {
        return new Limits(
                bytes,
                depth,
                textLength,
                tagLength,
                nameLength,
                attributes,
                articleElements,
                articleLength,
                items,
                findings);
    }

    /** Returns a copy with the given maximum number of attributes or members. */
    public Limits withAttributes(int attributes) {
        return new Limits(
                bytes,
                depth,
                textLength,
                tagLength,
                nameLength,
                attributes,
                articleElements,
                articleLength,
                items,
                findings);
    }

    /** Returns a copy with the given maximum number of elements in one article. */
    public Limits withArticleElements(int articleElements) {
        return new Limits(
                bytes,
                depth,
                textLength,
                tagLength,
                nameLength,
                attributes,
                articleElements,
                articleLength,
                items,
                findings);
    }

    /** Returns a copy with the given maximum size of one article, and of the metadata of the feed. */
    public Limits withArticleLength(int articleLength) {
        return new Limits(
                bytes,
                depth,
                textLength,
                tagLength,
                nameLength,
                attributes,
                articleElements,
                articleLength,
                items,
                findings);
    }

    /** Returns a copy with the given maximum number of articles. */
    public Limits withItems(long items) {
        return new Limits(
                bytes,
                depth,
                textLength,
                tagLength,
                nameLength,
                attributes,
                articleElements,
                articleLength,
                items,
                findings);
    }

    /** Returns a copy that keeps at most {@code findings} findings of severity {@code INFO}, and as many others. */
    public Limits withFindings(int findings) {
        return new Limits(
                bytes,
                depth,
                textLength,
                tagLength,
                nameLength,
                attributes,
                articleElements,
                articleLength,
                items,
                findings);
    }
}
