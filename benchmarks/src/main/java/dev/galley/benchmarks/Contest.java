package dev.galley.benchmarks;

import java.io.IOException;
import java.util.List;

/**
 * Benchmarks whose times may be compared, because they do the same work on the same feed.
 *
 * @param title what they do, for people
 * @param benchmark the class of JMH benchmarks
 * @param contestants its methods
 * @param ratios which of them are set against each other
 * @param bytes the size of the document that MB/s are counted in
 */
record Contest(String title, Class<?> benchmark, List<String> contestants, List<Ratio> ratios, long bytes) {
    /**
     * How many times as fast one is as another.
     *
     * @param contestant the one
     * @param yardstick the other
     */
    record Ratio(String contestant, String yardstick) {}

    /** All contests on the feed of {@code items} items. */
    static List<Contest> all(int items) throws IOException {
        FeedBytes rss = new FeedBytes();
        rss.items = items;
        rss.generate();
        JsonBytes json = new JsonBytes();
        json.convert(rss);
        return List.of(
                readRss(rss.size()),
                readJsonFeed(json.size()),
                write(rss.size()),
                validateRss(rss.size()),
                validateArticles(),
                classifyComments(),
                moderateComments(),
                moderateLongComments());
    }

    private static Contest readRss(long bytes) {
        return new Contest(
                "Read RSS",
                ReadBenchmark.class,
                List.of("galley", "rome", "rssreader", "woodstox", "tokens"),
                List.of(
                        new Ratio("galley", "rome"),
                        new Ratio("galley", "woodstox"),
                        new Ratio("galley", "tokens"),
                        new Ratio("rssreader", "woodstox")),
                bytes);
    }

    private static Contest readJsonFeed(long bytes) {
        return new Contest(
                "Read JSON Feed",
                JsonReadBenchmark.class,
                List.of("galley", "jackson"),
                List.of(new Ratio("galley", "jackson")),
                bytes);
    }

    /** ROME has no JSON Feed: its RSS is the yardstick of Galley's. */
    private static Contest write(long bytes) {
        return new Contest(
                "Write",
                WriteBenchmark.class,
                List.of("galleyRss", "galleyAtom", "galleyJson", "romeRss", "romeAtom"),
                List.of(
                        new Ratio("galleyRss", "romeRss"),
                        new Ratio("galleyAtom", "romeAtom"),
                        new Ratio("galleyJson", "romeRss")),
                bytes);
    }

    private static Contest validateRss(long bytes) {
        return new Contest(
                "Validate RSS",
                DocumentValidationBenchmark.class,
                List.of("validate", "isValid", "woodstox", "tokens"),
                List.of(
                        new Ratio("validate", "woodstox"),
                        new Ratio("validate", "tokens"),
                        new Ratio("isValid", "woodstox")),
                bytes);
    }

    /** A thousand articles: one million of them take as many seconds as this takes milliseconds. */
    private static Contest validateArticles() {
        return new Contest(
                "Validate 1,000 articles",
                ValidationBenchmark.class,
                List.of("paragraphs", "html"),
                List.of(new Ratio("paragraphs", "html")),
                (long) ManyArticles.COUNT * ManyArticles.CHARACTERS);
    }

    /** A thousand comments; training is on ten thousand. */
    private static Contest classifyComments() {
        return new Contest(
                "Classify 1,000 comments",
                ClassifierBenchmark.class,
                List.of("score", "assess", "train"),
                List.of(new Ratio("score", "assess")),
                (long) ManyComments.COUNT * ManyComments.CHARACTERS);
    }

    /** A thousand comments of 200 characters: a hundred thousand a second are ten milliseconds. */
    private static Contest moderateComments() {
        return new Contest(
                "Moderate 1,000 comments",
                ModerationBenchmark.class,
                List.of("comments", "hundredTerms", "hundredThousandTerms"),
                List.of(new Ratio("comments", "hundredTerms"), new Ratio("hundredThousandTerms", "hundredTerms")),
                (long) PoliciesInUse.COUNT * PoliciesInUse.CHARACTERS);
    }

    /** A million characters, in a thousand comments or in one. */
    private static Contest moderateLongComments() {
        return new Contest(
                "Moderate a million characters",
                ModerationBenchmark.class,
                List.of("longer", "longest"),
                List.of(new Ratio("longest", "longer")),
                PoliciesInUse.MAX_LENGTH);
    }
}
