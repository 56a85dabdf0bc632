package dev.galley.spark;

import static dev.galley.spark.LocalSpark.SPARK;
import static dev.galley.spark.LocalSpark.names;
import static dev.galley.spark.LocalSpark.read;
import static dev.galley.spark.LocalSpark.rss;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.element_at;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.split;
import static org.apache.spark.sql.functions.udf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galley.format.Feeds;
import dev.galley.json.JsonOptions;
import dev.galley.json.ModelShape;
import dev.galley.model.Article;
import dev.galley.model.Feed;
import dev.galley.spark.ReadOptions.Mode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.GenericInternalRow;
import org.apache.spark.sql.connector.write.DataWriter;
import org.apache.spark.sql.connector.write.WriterCommitMessage;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.sql.util.CaseInsensitiveStringMap;
import org.apache.spark.unsafe.types.UTF8String;
import org.apache.spark.util.SerializableConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WriteTest {
    private static final StructType ARTICLE =
            new StructType().add(Schemas.ARTICLE, Schemas.item(Mode.ARTICLES, JsonOptions.DEFAULT));

    @TempDir
    Path folder;

    private Path out;
    private Dataset<Row> articles;

    @BeforeEach
    void writeFeeds() throws IOException {
        Path in = Files.createDirectories(folder.resolve("in"));
        out = folder.resolve("out");
        Files.writeString(in.resolve("a.xml"), rss("The Courier", "Ferry", "Lighthouse"));
        Files.writeString(in.resolve("b.xml"), rss("The Post", "Ink"));
        articles = read("articles", in);
    }

    @Test
    void writesADocumentForEachPartition() throws IOException {
        articles.coalesce(1)
                .write()
                .format("galley")
                .option("to", "atom")
                .option("title", "All news")
                .option("link", "https://all.example/")
                .mode("append")
                .save(out.toString());

        assertThat(names(out)).singleElement().asString().startsWith("part-00000-");
        Feed feed = Feeds.read(out.resolve(names(out).get(0)));
        assertThat(feed.title().orElseThrow().plain()).isEqualTo("All news");
        assertThat(headlines(feed)).containsExactlyInAnyOrder("Ferry", "Lighthouse", "Ink");
        assertThat(Files.readString(out.resolve(names(out).get(0)))).contains("http://www.w3.org/2005/Atom");
    }

    @Test
    void writesADocumentForEachKeyWithTheNewestArticleFirst() throws IOException {
        Dataset<Row> keyed =
                articles.withColumn("section", expr("if(article.headline.value = 'Ink', 'art/film', 'news')"));

        keyed.write()
                .format("galley")
                .option("to", "jsonfeed")
                .option("key", "section")
                .mode("append")
                .save(out.toString());
        assertThat(names(out)).containsExactly("art%2Ffilm.json", "news.json");
        assertThat(headlines(Feeds.read(out.resolve("news.json")))).containsExactly("Ferry", "Lighthouse");

        keyed.where("section = 'news' and article.headline.value = 'Ferry'")
                .write()
                .format("galley")
                .option("to", "jsonfeed")
                .option("key", "section")
                .mode("append")
                .save(out.toString());
        assertThat(headlines(Feeds.read(out.resolve("news.json")))).containsExactly("Ferry");

        keyed.where("section = 'news'")
                .write()
                .format("galley")
                .option("to", "rss")
                .option("key", "section")
                .mode("overwrite")
                .save(out.toString());
        assertThat(names(out)).hasSize(1).allMatch(name -> name.startsWith("news."));
    }

    @Test
    void theColumnFeedHasTheMetadata() throws IOException {
        Dataset<Row> feeds = read("feeds", folder.resolve("in")).select("file", "feed");
        articles.join(feeds, "file")
                .withColumn("name", element_at(split(col("file"), "/"), -1))
                .write()
                .format("galley")
                .option("to", "rss")
                .option("key", "name")
                .mode("append")
                .save(out.toString());

        Feed post = Feeds.read(out.resolve(names(out).get(1)));
        assertThat(post.title().orElseThrow().plain()).isEqualTo("The Post");
    }

    @Test
    void parquetKeepsArticles() {
        articles.write().mode("overwrite").parquet(out.toString());

        Dataset<Row> read = SPARK.read().parquet(out.toString());
        assertThat(json(read)).hasSize(3).containsExactlyInAnyOrderElementsOf(json(articles));
        GalleyFunctions.register(SPARK);
        assertThat(read.where("galley_validate(article, 'structural').verdict = 'valid'")
                        .count())
                .isEqualTo(3);
    }

    private static List<String> json(Dataset<Row> rows) {
        return rows.selectExpr("to_json(article)").collectAsList().stream()
                .map(row -> row.getString(0))
                .toList();
    }

    @Test
    void aJobThatFailsLeavesNothing() throws IOException {
        UDF1<String, String> fails = headline -> {
            if (headline.equals("Ink")) {
                throw new IllegalStateException("The disk is full");
            }
            return headline;
        };
        Dataset<Row> failing = articles.coalesce(1)
                .withColumn("key", udf(fails, DataTypes.StringType).apply(col("article.headline.value")));

        assertThatThrownBy(() -> failing.write()
                        .format("galley")
                        .option("to", "rss")
                        .mode("append")
                        .save(out.toString()))
                .hasStackTraceContaining("The disk is full");
        assertThat(Files.exists(out) ? names(out) : List.of()).isEqualTo(List.of());
    }

    @Test
    void aTaskThatOutlivesItsJobLeavesNothing() throws IOException {
        FeedsWrite.Plan plan = plan(Map.of(), ARTICLE);
        DataWriter<InternalRow> task = plan.createWriter(0, 1);

        new FeedsWrite(plan, false).abort(new WriterCommitMessage[1]);
        task.write(new GenericInternalRow(new Object[] {article()}));
        assertThat(names(out)).hasSize(1);
        task.abort();
        assertThat(names(out)).isEmpty();
    }

    private FeedsWrite.Plan plan(Map<String, String> options, StructType schema) {
        Map<String, String> all = new TreeMap<>(options);
        all.put("to", "atom");
        all.put("path", out.toString());
        return new FeedsWrite.Plan(
                WriteOptions.of(new CaseInsensitiveStringMap(all)),
                schema,
                "query",
                new SerializableConfiguration(SPARK.sparkContext().hadoopConfiguration()));
    }

    private static Object article() {
        return Encoder.of(ModelShape.article(JsonOptions.DEFAULT), ARTICLE.fields()[0].dataType())
                .encode(Article.builder().id("a").build());
    }

    @Test
    void whatCannotBeWrittenIsAnErrorOnTheDriver() {
        assertThatThrownBy(() -> articles.write()
                        .format("galley")
                        .option("to", "atomm")
                        .mode("append")
                        .save(out.toString()))
                .hasMessageContaining("atomm");
        assertThatThrownBy(() -> articles.select("file")
                        .write()
                        .format("galley")
                        .option("to", "rss")
                        .mode("append")
                        .save(out.toString()))
                .hasMessageContaining("the column \"article\"");
        assertThatThrownBy(() -> articles.write()
                        .format("galley")
                        .option("to", "rss")
                        .option("key", "index")
                        .mode("append")
                        .save(out.toString()))
                .hasMessageContaining("must name a column of strings");
        assertThatThrownBy(() -> articles.withColumn("article", lit("text"))
                        .write()
                        .format("galley")
                        .option("to", "rss")
                        .mode("append")
                        .save(out.toString()))
                .hasMessageContaining("must be a struct");
    }

    @Test
    void aRowWithoutAKeyIsAnError() {
        FeedsWrite.Plan plan = plan(Map.of("key", "section"), ARTICLE.add("section", DataTypes.StringType));
        for (String key : new String[] {null, ""}) {
            InternalRow row = new GenericInternalRow(new Object[] {article(), UTF8String.fromString(key)});
            assertThatThrownBy(() -> plan.createWriter(0, 1).write(row))
                    .hasMessageContaining("The column \"section\" is null or empty in a row");
        }
    }

    @Test
    void fileNamesOfKeysAreDifferentAndSafe() {
        assertThat(FeedsTask.fileName("../a b")).isEqualTo("%2E%2E%2Fa%20b");
        assertThat(FeedsTask.fileName("_a")).isEqualTo("%5Fa");
        assertThat(FeedsTask.fileName("é".repeat(200)))
                .hasSizeLessThan(200)
                .isNotEqualTo(FeedsTask.fileName("é".repeat(201)));
    }

    private static List<String> headlines(Feed feed) {
        return feed.articles().stream()
                .map(Article::headline)
                .map(headline -> headline.orElseThrow().plain())
                .toList();
    }
}
