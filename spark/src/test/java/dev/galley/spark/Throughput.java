package dev.galley.spark;

import com.sun.management.OperatingSystemMXBean;
import dev.galley.format.ArticleStream;
import dev.galley.format.FeedReader;
import dev.galley.moderation.policy.Presets;
import dev.galley.text.CopyCriteria;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;

/**
 * Measures how many feeds one core reads in a second: in a loop over the library, and as a Spark job on {@code local[1]} that fills every
 * column. The rounds alternate, and the medians count. Seconds are those of the processor, for all threads, so that other processes hardly
 * matter. Arguments: a folder, and the number of feeds.
 */
final class Throughput {
    private static final int ROUNDS = 5;
    /** Makes feeds of 21 kB. */
    static final int ITEMS = 30;

    private Throughput() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        GeneratedFeeds feeds = new GeneratedFeeds(folder.resolve("feeds"), Integer.parseInt(arguments[1]), ITEMS);
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
            System.out.printf("feeds of %d items read per second and core, medians of %d rounds%n", ITEMS, ROUNDS);
            System.out.printf("library's loop             %,8.0f%n", median(loop));
            System.out.printf("Spark, every column        %,8.0f  %.2f x%n", median(all), median(all) / median(loop));
            System.out.printf("Spark, three columns       %,8.0f  %.2f x%n", median(few), median(few) / median(loop));
            comments(spark, folder.resolve("comments"));
        }
    }

    /** Measures functions and the search for copies over comments of 40 words, a tenth of which are copies of others. */
    private static void comments(SparkSession spark, Path folder) {
        int count = 50_000;
        GalleyFunctions.register(spark);
        spark.range(0, count, 1, 16)
                .selectExpr("if(id % 10 = 0, id - id % 1000, id) AS text", "id")
                .selectExpr("named_struct('id', format_string('c%09d', id), 'articleId', string(id % 997), 'author',"
                        + " named_struct('name', string(id % 5003)), 'body', named_struct('kind', 'plain', 'value',"
                        + " array_join(transform(sequence(1, 40),"
                        + " n -> conv(int(20000 * pow(pmod(hash(text, n), 10007) / 10007, 3)) * 7919, 10, 36)), ' ')),"
                        + " 'published', timestamp_seconds(1793000000 + id * 5)) AS comment")
                .write()
                .mode("overwrite")
                .parquet(folder.toString());
        Dataset<Row> comments = spark.read().parquet(folder.toString());
        System.out.printf("comments of 40 words per second and core%n");
        measure("read only", count, comments);
        measure(
                "moderated, newsroom",
                count,
                comments.select(GalleyFunctions.moderate(functions.col("comment"), Presets.newsroom())));
        measure(
                "copies, no window",
                count,
                CommentCopies.of(CopyCriteria.DEFAULT).find(comments));
        measure(
                "copies, within a day",
                count,
                CommentCopies.of(CopyCriteria.DEFAULT)
                        .within(Duration.ofDays(1))
                        .find(comments));
    }

    private static void measure(String name, int count, Dataset<Row> rows) {
        double rate = 0;
        for (int round = 0; round < 3; round++) {
            long begin = processorTime();
            rows.write().format("noop").mode("overwrite").save();
            rate = count * 1e9 / (processorTime() - begin);
        }
        System.out.printf("%-26s %,8.0f%n", name, rate);
    }

    private static SparkSession session() {
        SparkSession spark = SparkSession.builder()
                .master("local[1]")
                .config("spark.ui.enabled", "false")
                .config("spark.sql.shuffle.partitions", "16")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.driver.host", "127.0.0.1")
                .getOrCreate();
        spark.sparkContext().setLogLevel("ERROR");
        return spark;
    }

    private static double loop(GeneratedFeeds feeds) throws IOException {
        long begin = processorTime();
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
        long begin = processorTime();
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
        return feeds.count() * 1e9 / (processorTime() - begin);
    }

    private static void require(long found, long expected) {
        if (found != expected) {
            throw new IllegalStateException("Read " + found + " articles instead of " + expected);
        }
    }

    /** Returns the time that all threads of this process have computed, in nanoseconds. */
    private static long processorTime() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
