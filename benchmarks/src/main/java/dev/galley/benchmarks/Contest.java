package dev.galley.benchmarks;

import java.io.IOException;
import java.util.List;

/**
 * Benchmarks whose times may be compared, because they do the same work on the same feed.
 *
 * @param title the work they do, as shown in the report
 * @param benchmark the class of JMH benchmarks
 * @param contestants the names of its methods
 * @param ratios the pairs to compare
 * @param bytes the size of the input, from which MB/s are computed
 */
record Contest(String title, Class<?> benchmark, List<String> contestants, List<Ratio> ratios, long bytes) {
    /**
     * A comparison: how many times as fast the contestant is as the baseline.
     *
     * @param contestant the method that is compared
     * @param baseline the method it is compared with
     */
    record Ratio(String contestant, String baseline) {}

    /** Returns all contests; those about feeds use one of {@code items} items. */
    static List<Contest> all(int items) throws IOException {
        FeedBytes rss = new FeedBytes();
        rss.items = items;
        rss.generate();
        PodcastBytes podcast = new PodcastBytes();
        podcast.generate();
        JsonBytes json = new JsonBytes();
        json.convert(rss);
        return List.of(
                readRss(rss.size()),
                readPodcast(podcast.size()),
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

    private static Contest readPodcast(long bytes) {
        return new Contest(
                "Read a podcast",
                PodcastReadBenchmark.class,
                List.of("galley", "woodstox"),
                List.of(new Ratio("galley", "woodstox")),
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

    /** Compares Galley's JSON Feed with ROME's RSS, because ROME does not write JSON Feed. */
    private static Contest write(long bytes) {
        return new Contest(
                "Write",
                WriteBenchmark.class,
                List.of("galleyRss", "galleyAtom", "galleyJson", "romeRss", "romeAtom", "copyRss"),
                List.of(
                        new Ratio("galleyRss", "romeRss"),
                        new Ratio("galleyRss", "copyRss"),
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

    /** Uses a thousand articles, so the time in milliseconds equals the seconds for a million articles. */
    private static Contest validateArticles() {
        return new Contest(
                "Validate 1,000 articles",
                ValidationBenchmark.class,
                List.of("paragraphs", "html"),
                List.of(new Ratio("paragraphs", "html")),
                (long) ManyArticles.COUNT * ManyArticles.CHARACTERS);
    }

    /** Classifies a thousand comments after training on ten thousand. */
    private static Contest classifyComments() {
        return new Contest(
                "Classify 1,000 comments",
                ClassifierBenchmark.class,
                List.of("score", "assess", "train"),
                List.of(new Ratio("score", "assess")),
                (long) ManyComments.COUNT * ManyComments.CHARACTERS);
    }

    /** Moderates a thousand comments of 200 characters; 10 ms correspond to 100,000 comments per second. */
    private static Contest moderateComments() {
        return new Contest(
                "Moderate 1,000 comments",
                ModerationBenchmark.class,
                List.of("comments", "hundredTerms", "hundredThousandTerms"),
                List.of(new Ratio("comments", "hundredTerms"), new Ratio("hundredThousandTerms", "hundredTerms")),
                (long) PoliciesInUse.COUNT * PoliciesInUse.CHARACTERS);
    }

    /** Moderates a million characters, in a thousand comments or in one. */
    private static Contest moderateLongComments() {
        return new Contest(
                "Moderate a million characters",
                ModerationBenchmark.class,
                List.of("longer", "longest"),
                List.of(new Ratio("longest", "longer")),
                PoliciesInUse.MAX_LENGTH);
    }
}
