package dev.galley.spark;

import static dev.galley.spark.LocalSpark.SPARK;
import static dev.galley.spark.LocalSpark.read;
import static dev.galley.spark.LocalSpark.rss;
import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.execution.datasources.v2.DataSourceV2ScanRelation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import scala.jdk.javaapi.CollectionConverters;

class ReadTest {
    @TempDir
    Path folder;

    @Test
    void readsTheArticlesOfAFeed() throws IOException {
        Files.writeString(folder.resolve("a.xml"), rss("The Courier", "Ferry", "Lighthouse"));

        List<Row> rows = read("articles", folder)
                .select("file", "index", "article.headline.value", "article.published", "article.links")
                .collectAsList();

        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).getString(0)).endsWith("/a.xml");
        assertThat(rows.get(1).getLong(1)).isEqualTo(1);
        assertThat(rows.get(0).getString(2)).isEqualTo("Ferry");
        assertThat(rows.get(0).<Timestamp>getAs(3).toInstant()).isEqualTo(Instant.parse("2024-05-28T08:00:00Z"));
        assertThat(rows.get(0).<Row>getList(4).get(0).<String>getAs("href")).isEqualTo("https://harbour.example/0");
    }

    @Test
    void readsADocumentAsOneRowInTheModeFeeds() throws IOException {
        Files.writeString(folder.resolve("a.xml"), rss("The Courier", "Ferry", "Lighthouse"));

        Row row = read("feeds", folder)
                .select("format", "version", "feed.title.value", "articles", "complete")
                .head();

        assertThat(row.mkString("|")).isEqualTo("rss|RSS 2.0|The Courier|2|true");
    }

    @Test
    void readsFilesAndArchivesInFoldersAndByPattern() throws IOException {
        String feed = rss("The Courier", "Ferry");
        Path year = Files.createDirectories(folder.resolve("2024/05"));
        Files.writeString(year.resolve("plain.xml"), feed);
        Files.write(year.resolve("packed.xml.gz"), gzip(feed.getBytes(StandardCharsets.UTF_8)));
        Files.write(year.resolve("two.zip"), zip(Map.of("one.xml", feed, "in/two.xml", feed)));
        Files.write(year.resolve("two.tgz"), gzip(tar(Map.of("one.xml", feed, "two.xml", feed))));
        Files.write(year.resolve("one.tar"), tar(Map.of("one.xml", feed, "_hidden.xml", feed)));
        Files.writeString(year.resolve("_SUCCESS"), "");
        Files.writeString(year.resolve(".hidden.xml"), feed);

        assertThat(files(read("articles", folder)))
                .containsExactly(
                        "one.tar!/one.xml",
                        "packed.xml.gz",
                        "plain.xml",
                        "two.tgz!/one.xml",
                        "two.tgz!/two.xml",
                        "two.zip!/in/two.xml",
                        "two.zip!/one.xml");
        assertThat(files(read("articles", folder.resolve("*/05/p*")))).containsExactly("packed.xml.gz", "plain.xml");
        assertThat(files(SPARK.read()
                        .format("galley")
                        .load(
                                year.resolve("plain.xml").toString(),
                                year.resolve("one.tar").toString())))
                .containsExactly("one.tar!/one.xml", "plain.xml");
    }

    @Test
    void whatIsWrongWithDocumentsIsInRows() throws IOException {
        String feed = rss("The Courier", "Ferry", "Lighthouse");
        Files.writeString(folder.resolve("cut.xml"), feed.substring(0, feed.indexOf("About Lighthouse")));
        Files.writeString(folder.resolve("empty.xml"), "");
        Files.writeString(folder.resolve("note.txt"), "no feed");
        byte[] archive = zip(Map.of("one.xml", feed));
        Files.write(folder.resolve("cut.zip"), Arrays.copyOf(archive, archive.length / 3));
        Files.writeString(folder.resolve("whole.xml"), feed);

        Dataset<Row> rows = read("articles", folder);
        Map<String, List<String>> byFile = new TreeMap<>();
        for (Row row : rows.selectExpr("file", "article.headline.value", "transform(findings, f -> f.code)")
                .collectAsList()) {
            String name = row.getString(0).replaceFirst("!/.*", "").replaceFirst(".*/", "");
            byFile.merge(
                    name,
                    List.of(row.getString(1) + " " + row.getList(2)),
                    (a, b) -> Stream.concat(a.stream(), b.stream()).toList());
        }

        assertThat(byFile.get("whole.xml")).containsExactly("Ferry []", "Lighthouse []");
        assertThat(byFile.get("cut.xml")).containsExactly("Ferry []", "null [document.truncated]");
        assertThat(byFile.get("empty.xml"))
                .singleElement()
                .asString()
                .startsWith("null [")
                .contains("format.unknown");
        assertThat(byFile.get("note.txt"))
                .singleElement()
                .asString()
                .startsWith("null [")
                .contains("format.unknown");
        assertThat(byFile.get("cut.zip")).containsOnly("null [document.damaged]");
    }

    @Test
    void aFileOfAnArchiveThatCannotBeReadIsInARowAndTheNextOneIsRead() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream archive = new ZipOutputStream(out)) {
            for (String name : List.of("locked.xml", "open.xml")) {
                byte[] bytes = rss("The Courier", "Ferry").getBytes(StandardCharsets.UTF_8);
                CRC32 checksum = new CRC32();
                checksum.update(bytes);
                ZipEntry entry = new ZipEntry(name);
                entry.setMethod(ZipEntry.STORED);
                entry.setSize(bytes.length);
                entry.setCrc(checksum.getValue());
                archive.putNextEntry(entry);
                archive.write(bytes);
            }
        }
        byte[] zip = out.toByteArray();
        zip[6] |= 1; // The first entry claims to be encrypted.
        Files.write(folder.resolve("two.zip"), zip);

        assertThat(read("articles", folder)
                        .selectExpr("split(file, '!')[1]", "article.headline.value", "get(findings, 0).code")
                        .collectAsList())
                .extracting(row -> row.mkString(" "))
                .containsExactly("/locked.xml null document.damaged", "/open.xml Ferry null");
    }

    @Test
    void aStrictReaderStopsAtTheFirstError() throws IOException {
        Files.writeString(folder.resolve("a.xml"), rss("The Courier", "Ferry", "Salt & pepper", "Ink"));

        assertThat(read("articles", folder).where("article is not null").count())
                .isEqualTo(3);
        List<Row> rows = SPARK.read()
                .format("galley")
                .option("strict", "true")
                .load(folder.toString())
                .selectExpr("article.headline.value", "size(findings)")
                .collectAsList();
        assertThat(rows.get(0).getString(0)).isEqualTo("Ferry");
        assertThat(rows.get(rows.size() - 1).isNullAt(0)).isTrue();
        assertThat(rows.get(rows.size() - 1).getInt(1)).isPositive();
    }

    @Test
    void aLimitEndsOneDocumentAndNotTheJob() throws IOException {
        Files.writeString(folder.resolve("a.xml"), rss("The Courier", "Ferry", "Lighthouse", "Ink"));
        Files.writeString(folder.resolve("b.xml"), rss("The Courier", "Ferry"));

        List<Row> rows = SPARK.read()
                .format("galley")
                .option("maxItems", "2")
                .load(folder.toString())
                .selectExpr("article is null", "transform(findings, f -> f.code)")
                .collectAsList();

        assertThat(rows).hasSize(4);
        assertThat(rows.stream().filter(row -> row.getBoolean(0)).toList())
                .singleElement()
                .asString()
                .contains("limit");
    }

    @Test
    void commentsHaveEmailAddressesOnlyIfAnOptionNamesThem() throws IOException {
        Files.writeString(
                folder.resolve("comments.xml"),
                rss("Comments", "Ada")
                        .replace("<description>About", "<author>ada@mail.example (Ada)</author><description>About"));

        Dataset<Row> without = read("comments", folder);
        Dataset<Row> with = SPARK.read()
                .format("galley")
                .option("mode", "comments")
                .option("commenterEmails", "true")
                .load(folder.toString());

        assertThat(without.schema().treeString()).doesNotContain("email");
        assertThat(without.toJSON().collectAsList().toString())
                .contains("\"Ada\"")
                .doesNotContain("ada@mail.example");
        assertThat(with.select("comment.author.email").head().getString(0)).isEqualTo("ada@mail.example");
    }

    @Test
    void unknownOptionsAndMissingPathsAreErrors() {
        assertThatThrownBy(() ->
                        SPARK.read().format("galley").option("stict", "true").load(folder.toString()))
                .hasMessageContaining("has no option \"stict\"")
                .hasMessageContaining("strict");
        assertThatThrownBy(() ->
                        SPARK.read().format("galley").option("mode", "posts").load(folder.toString()))
                .hasMessageContaining("articles, comments, feeds");
        assertThatThrownBy(() ->
                        SPARK.read().format("galley").option("maxBytes", "0").load(folder.toString()))
                .hasMessageContaining("at least 1");
        assertThatThrownBy(() -> read("articles", folder.resolve("nothing")).count())
                .hasMessageContaining("no file or folder");
    }

    @Test
    void readsOnlyTheColumnsAndRowsThatAreNeeded() throws IOException {
        Files.writeString(folder.resolve("a.xml"), rss("The Courier", "Ferry", "Lighthouse", "Ink"));
        Files.writeString(folder.resolve("note.txt"), "no feed");
        Dataset<Row> rows = read("articles", folder);

        Dataset<Row> recent = rows.where(
                        col("article.published").geq(Timestamp.from(Instant.parse("2024-05-27T08:00:00Z"))))
                .select("article.headline.value");
        assertThat(recent.collectAsList()).extracting(row -> row.getString(0)).containsExactly("Ferry", "Lighthouse");
        String plan = recent.queryExecution().executedPlan().toString();
        assertThat(plan)
                .doesNotContain("Filter (")
                .doesNotContain("Filter isnotnull")
                .contains("article#");
        assertThat(scan(recent).readSchema().simpleString())
                .isEqualTo("struct<article:struct<headline:struct<value:string>>>");

        Dataset<Row> before = rows.where("timestamp'2024-05-27T08:00:00Z' > article.published");
        assertThat(before.select("article.headline.value").head().getString(0)).isEqualTo("Ink");
        assertThat(rows.where("article.published is null").count()).isEqualTo(1);
        assertThat(rows.where("article is null").select("file").head().getString(0))
                .endsWith("note.txt");

        Dataset<Row> two = rows.where("article is not null").limit(2);
        assertThat(two.count()).isEqualTo(2);
        assertThat(scan(two).limit()).isEqualTo(2);
    }

    private static GalleyScan scan(Dataset<Row> rows) {
        return CollectionConverters.asJava(rows.queryExecution().optimizedPlan().collectLeaves()).stream()
                .filter(DataSourceV2ScanRelation.class::isInstance)
                .map(leaf -> (GalleyScan) ((DataSourceV2ScanRelation) leaf).scan())
                .findFirst()
                .orElseThrow();
    }

    private static List<String> files(Dataset<Row> rows) {
        return rows.select("file").collectAsList().stream()
                .map(row -> row.getString(0).replaceFirst(".*/05/", ""))
                .sorted()
                .toList();
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream packed = new GZIPOutputStream(out)) {
            packed.write(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] zip(Map<String, String> files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream archive = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                archive.putNextEntry(new ZipEntry(file.getKey()));
                archive.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    private static byte[] tar(Map<String, String> files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TarArchiveOutputStream archive = new TarArchiveOutputStream(out)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                byte[] bytes = file.getValue().getBytes(StandardCharsets.UTF_8);
                TarArchiveEntry entry = new TarArchiveEntry(file.getKey());
                entry.setSize(bytes.length);
                archive.putArchiveEntry(entry);
                archive.write(bytes);
                archive.closeArchiveEntry();
            }
        }
        return out.toByteArray();
    }
}
