package dev.galley.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** One session for all tests, because starting one takes seconds. */
final class LocalSpark {
    static final SparkSession SPARK = SparkSession.builder()
            .master("local[2]")
            .appName("galley-test")
            .config("spark.ui.enabled", "false")
            .config("spark.driver.bindAddress", "127.0.0.1")
            .config("spark.driver.host", "127.0.0.1")
            .config("spark.sql.shuffle.partitions", "4")
            .config("spark.sql.extensions", GalleyExtensions.class.getName())
            .config("spark.sql.session.timeZone", "UTC")
            .config("spark.sql.warehouse.dir", "target/warehouse")
            .getOrCreate();

    static {
        SPARK.sparkContext().setLogLevel("ERROR");
    }

    private LocalSpark() {}

    static Dataset<Row> read(String mode, Path path) {
        return SPARK.read().format("galley").option("mode", mode).load(path.toString());
    }

    /** Returns an RSS feed whose items have the given titles; the first is the newest. */
    static String rss(String title, String... headlines) {
        StringBuilder feed = new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8"?>
                <rss version="2.0"><channel><title>%s</title><link>https://harbour.example/</link>
                <description>News from the harbour</description>
                """.formatted(title));
        for (int i = 0; i < headlines.length; i++) {
            feed.append("""
                    <item><title>%s</title><link>https://harbour.example/%d</link><guid>https://harbour.example/%d</guid>
                    <pubDate>Sun, %02d May 2024 08:00:00 GMT</pubDate><description>About %s</description></item>
                    """.formatted(headlines[i], i, i, 28 - i, headlines[i]));
        }
        return feed.append("</channel></rss>\n").toString();
    }

    static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.endsWith(".crc"))
                    .sorted()
                    .toList();
        }
    }
}
