package dev.galley.benchmarks;

import java.io.ByteArrayOutputStream;
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
        long rss = WordPressFeed.writeItems(FeedBytes.SEED, items, new ByteArrayOutputStream());
        return List.of(
                new Contest(
                        "Read RSS",
                        ReadBenchmark.class,
                        List.of("galley", "rome", "rssreader", "woodstox"),
                        List.of(
                                new Ratio("galley", "rome"),
                                new Ratio("galley", "woodstox"),
                                new Ratio("rssreader", "woodstox")),
                        rss),
                new Contest(
                        "Write",
                        WriteBenchmark.class,
                        List.of("galleyRss", "galleyAtom", "romeRss", "romeAtom"),
                        List.of(new Ratio("galleyRss", "romeRss"), new Ratio("galleyAtom", "romeAtom")),
                        rss));
    }
}
