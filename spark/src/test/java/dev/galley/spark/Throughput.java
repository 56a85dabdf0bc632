package dev.galley.spark;

import dev.galley.format.ArticleStream;
import dev.galley.format.FeedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;

/**
 * Measures how many feeds one core reads in a second: in a loop over the library, and as a Spark job on {@code local[1]} that fills every
 * column. The rounds alternate, and the medians count. Arguments: the folder, the number of feeds.
 */
final class Throughput {
    private static final int ROUNDS = 5;
    /** Makes feeds of 24 kB. Real ones have 40 kB on average. */
    static final int ITEMS = 30;

    private Throughput() {}

    public static void main(String[] arguments) throws IOException {
        GeneratedFeeds feeds =
                new GeneratedFeeds(Path.of(arguments[0]), Integer.parseInt(arguments[1]), ITEMS);
        feeds.write();
        double[] loop = new double[ROUNDS];
        double[] all = new double[ROUNDS];
        double[] few = new double[ROUNDS];
        try (SparkSession spark = session()) {
            // The first round is for the compiler.
            for (int round = -1; round < ROUNDS; round++) {
                double ofLoop = loop(feeds);
                double ofAll = job(spark, feeds, "*");
                double ofFew = job(spark, feeds, "file", "article.headline.value", "article.published");
                if (round >= 0) {
                    loop[round] = ofLoop;
                    all[round] = ofAll;
                    few[round] = ofFew;
                }
            }
        }
        System.out.printf("feeds of %d items read per second and core, medians of %d rounds%n", ITEMS, ROUNDS);
        System.out.printf("library's loop             %,8.0f%n", median(loop));
        System.out.printf("Spark, every column        %,8.0f  %.2f x%n", median(all), median(all) / median(loop));
        System.out.printf("Spark, three columns       %,8.0f  %.2f x%n", median(few), median(few) / median(loop));
    }

    private static SparkSession session() {
        SparkSession spark = SparkSession.builder()
                .master("local[1]")
                .config("spark.ui.enabled", "false")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.driver.host", "127.0.0.1")
                .getOrCreate();
        spark.sparkContext().setLogLevel("ERROR");
        return spark;
    }

    private static double loop(GeneratedFeeds feeds) throws IOException {
        long begin = System.nanoTime();
        List<Path> files;
        try (Stream<Path> all = Files.walk(feeds.folder())) {
            files = all.filter(file -> file.toString().endsWith(".xml")).toList();
        }
        long articles = 0;
        for (Path file : files) {
            try (ArticleStream stream = FeedReader.lenient().open(file)) {
                while (stream.next().isPresent()) {
                    articles++;
                }
            }
        }
        require(articles, feeds.articles());
        return rate(feeds, begin);
    }

    private static double job(SparkSession spark, GeneratedFeeds feeds, String... columns) {
        long begin = System.nanoTime();
        spark.read()
                .format("galley")
                .load(feeds.folder().toString())
                .select(Stream.of(columns).map(functions::col).toArray(Column[]::new))
                .write()
                .format("noop")
                .mode("overwrite")
                .save();
        return rate(feeds, begin);
    }

    private static double rate(GeneratedFeeds feeds, long begin) {
        return feeds.count() * 1e9 / (System.nanoTime() - begin);
    }

    private static void require(long found, long expected) {
        if (found != expected) {
            throw new IllegalStateException("Read " + found + " articles instead of " + expected);
        }
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
