package dev.galley.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;

/**
 * Runs jobs in a cluster of two workers on this machine, and kills a worker in the middle of each: nothing may be lost or doubled.
 * Arguments: a folder, and the number of feeds.
 */
final class ClusterCheck {
    private ClusterCheck() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        GeneratedFeeds feeds =
                new GeneratedFeeds(folder.resolve("feeds"), Integer.parseInt(arguments[1]), Throughput.ITEMS);
        feeds.write();
        try (SparkSession spark = session()) {
            spark.sparkContext().setLogLevel("OFF");
            Dataset<Row> rows =
                    spark.read().format("galley").load(feeds.folder().toString());
            // Half of the tasks that read: each has some 300 feeds.
            Killer killer = new Killer(Math.max(1, feeds.count() / 600));
            spark.sparkContext().addSparkListener(killer);
            read(rows, feeds);
            killer.requireKilled();
            killer.arm();
            write(spark, rows, feeds, folder.resolve("written"));
            killer.requireKilled();
        }
    }

    private static SparkSession session() {
        return SparkSession.builder()
                .master("local-cluster[2,1,1024]")
                .config("spark.ui.enabled", "false")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.sql.shuffle.partitions", "8")
                .config("spark.sql.files.maxPartitionBytes", "16m")
                .config("spark.executor.extraClassPath", System.getProperty("java.class.path"))
                .getOrCreate();
    }

    private static void read(Dataset<Row> rows, GeneratedFeeds feeds) {
        long begin = System.nanoTime();
        Row found = rows.selectExpr(
                        "count(article)",
                        "count(DISTINCT article.id)",
                        "count_if(index = 0)",
                        "count_if(article IS NULL AND findings[0].code = 'document.truncated')")
                .head();
        double seconds = (System.nanoTime() - begin) / 1e9;
        require("articles", found.getLong(0), feeds.articles());
        require("different articles", found.getLong(1), feeds.articles());
        require("documents", found.getLong(2), feeds.count());
        require("broken documents", found.getLong(3), feeds.broken());
        System.out.printf("read %,d feeds in %.0f s, one worker killed%n", feeds.count(), seconds);
    }

    private static void write(SparkSession spark, Dataset<Row> rows, GeneratedFeeds feeds, Path folder)
            throws IOException {
        long begin = System.nanoTime();
        rows.where("article is not null")
                .withColumn("key", functions.expr("string(pmod(hash(article.id), 40))"))
                .write()
                .format("galley")
                .option("to", "atom")
                .option("key", "key")
                .option("title", "All articles")
                .mode("overwrite")
                .save(folder.toString());
        double seconds = (System.nanoTime() - begin) / 1e9;
        Dataset<Row> written = spark.read().format("galley").load(folder.toString());
        require(
                "written articles",
                written.selectExpr("count(DISTINCT article.id)").head().getLong(0),
                feeds.articles());
        require("rows", written.count(), feeds.articles());
        require("written documents", LocalSpark.names(folder).size(), 40);
        require(
                "folders of tasks",
                Files.exists(folder)
                        ? LocalSpark.names(folder).stream()
                                .filter(FileList::isHidden)
                                .count()
                        : 0,
                0);
        System.out.printf("wrote %,d articles into 40 feeds in %.0f s, one worker killed%n", feeds.articles(), seconds);
    }

    private static void require(String what, long found, long expected) {
        if (found != expected) {
            throw new IllegalStateException("Found " + found + " " + what + " instead of " + expected);
        }
        System.out.printf("%,d %s%n", found, what);
    }

    /** Kills the process of a worker after a number of tasks. */
    private static final class Killer extends SparkListener {
        private final int after;
        private final AtomicInteger left;
        private volatile boolean killed;

        Killer(int after) {
            this.after = after;
            left = new AtomicInteger(after);
        }

        void arm() {
            killed = false;
            left.set(after);
        }

        void requireKilled() {
            if (!killed) {
                throw new IllegalStateException("The job ended before a worker was killed");
            }
        }

        @Override
        public void onTaskEnd(SparkListenerTaskEnd task) {
            if (left.decrementAndGet() == 0) {
                Optional<ProcessHandle> worker = ProcessHandle.current()
                        .descendants()
                        .filter(process -> process.info().command().orElse("").endsWith("/java"))
                        .findFirst();
                killed = worker.map(ProcessHandle::destroyForcibly).orElse(false);
                System.out.println(
                        "killed worker " + worker.map(ProcessHandle::pid).orElse(-1L));
            }
        }
    }
}
