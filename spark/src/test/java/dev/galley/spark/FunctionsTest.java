package dev.galley.spark;

import static dev.galley.spark.LocalSpark.SPARK;
import static dev.galley.spark.LocalSpark.read;
import static dev.galley.spark.LocalSpark.rss;
import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galley.format.FeedReader;
import dev.galley.model.Comment;
import dev.galley.moderation.Decision;
import dev.galley.moderation.Moderator;
import dev.galley.moderation.policy.PolicyWriter;
import dev.galley.moderation.policy.Presets;
import dev.galley.moderation.submission.Submission;
import dev.galley.validation.Profile;
import dev.galley.validation.Validator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FunctionsTest {
    @TempDir
    Path folder;

    @BeforeAll
    static void register() {
        GalleyFunctions.register(SPARK);
    }

    @Test
    void validatesArticlesInSql() throws IOException {
        String feed = rss("The Courier", "Ferry", "");
        Files.writeString(folder.resolve("a.xml"), feed);
        read("articles", folder).createOrReplaceTempView("feeds");

        List<Row> rows = SPARK.sql("SELECT galley_validate(article, 'publishable') AS checked FROM feeds")
                .select("checked.verdict", "checked.reasons", "checked.findings.code")
                .collectAsList();

        Validator validator = Validator.of(Profile.publishable());
        List<String> expected = FeedReader.lenient().read(folder.resolve("a.xml")).feed().articles().stream()
                .map(validator::validate)
                .map(report -> (report.isValid() ? "valid" : "invalid") + " "
                        + report.findings().stream()
                                .map(finding -> finding.code())
                                .toList())
                .toList();
        assertThat(rows)
                .extracting(row -> row.getString(0) + " " + row.getList(2))
                .containsExactlyElementsOf(expected)
                .anyMatch(row -> row.contains("headline.missing"));
        assertThat(rows.get(1).getList(1).toString()).contains("headline.missing");
    }

    @Test
    void moderatesCommentsAsTheModeratorDoes() throws IOException {
        String spam = "Buy pills: https://pills.example/a https://pills.example/b https://bit.ly/pills";
        Files.writeString(folder.resolve("c.xml"), rss("Comments", spam, "I agree with the mayor of Eastbay"));
        Dataset<Row> comments = read("comments", folder);

        List<String> decided = comments
                .select(GalleyFunctions.moderate(col("comment"), Presets.newsroom())
                        .as("d"))
                .selectExpr("concat_ws(' ', d.verdict, array_join(d.reasons, ' '))")
                .collectAsList()
                .stream()
                .map(row -> row.getString(0))
                .toList();

        Moderator moderator = Moderator.of(Presets.newsroom());
        List<String> expected = FeedReader.lenient().readComments(folder.resolve("c.xml")).comments().stream()
                .map(FunctionsTest::withoutEmail)
                .map(moderator::decide)
                .map(FunctionsTest::words)
                .toList();
        assertThat(decided).isEqualTo(expected);
        assertThat(decided).allMatch(words -> words.matches("(approve|hold|spam|reject).*"));

        comments.createOrReplaceTempView("comments");
        String json =
                PolicyWriter.write(Presets.newsroom()).replace("\\", "\\\\").replace("'", "\\'");
        assertThat(SPARK.sql("SELECT galley_moderate(comment, '" + json + "').verdict FROM comments")
                        .head()
                        .getString(0))
                .isEqualTo(expected.get(0).replaceFirst(" .*", ""));
    }

    @Test
    void badArgumentsAreErrorsOnTheDriver() throws IOException {
        Files.writeString(folder.resolve("a.xml"), rss("The Courier", "Ferry"));
        read("articles", folder).createOrReplaceTempView("feeds");
        read("comments", folder).createOrReplaceTempView("comments");

        assertThatThrownBy(() -> SPARK.sql("SELECT galley_validate(article, 'publishabel') FROM feeds"))
                .hasMessageContaining("Unknown profile \"publishabel\"")
                .hasMessageContaining("publishable");
        assertThatThrownBy(() -> SPARK.sql("SELECT galley_validate(article, file) FROM feeds"))
                .hasMessageContaining("must be a constant");
        assertThatThrownBy(() -> SPARK.sql("SELECT galley_validate(file, 'publishable') FROM feeds"))
                .hasMessageContaining("must be a struct");
        assertThatThrownBy(() -> SPARK.sql("SELECT galley_validate(article) FROM feeds"))
                .hasMessageContaining("galley_validate(article, profile)");
        assertThatThrownBy(
                        () -> SPARK.sql("SELECT galley_moderate(comment, '{\"rules\": {\"lnks\": {}}}') FROM comments"))
                .hasMessageContaining("The policy is invalid")
                .hasMessageContaining("lnks");
        assertThatThrownBy(() -> SPARK.sql("SELECT galley_moderate(comment, 'site.json') FROM comments"))
                .hasMessageContaining("newsroom or wordpress");
    }

    @Test
    void nullAndStructsWithFewerFieldsArePermitted() {
        assertThat(SPARK.sql(
                                "SELECT galley_moderate(named_struct('id', 'c1', 'body',"
                                        + " named_struct('kind', 'plain', 'value', 'Fine weather in Eastbay')), 'newsroom').verdict")
                        .head()
                        .getString(0))
                .isNotEmpty();
        assertThat(SPARK.sql("SELECT galley_validate(if(id > 0, named_struct('id', 'a'), null), 'draft') IS NULL"
                                + " FROM range(2)")
                        .collectAsList())
                .extracting(row -> row.getBoolean(0))
                .containsExactly(true, false);
    }

    @Test
    void theExtensionMakesThemKnownToEverySession() {
        SparkSession other = SPARK.newSession();

        assertThat(other.sql("SELECT galley_validate(named_struct('id', 'a'), 'draft').verdict")
                        .head()
                        .getString(0))
                .isIn("valid", "invalid");
        assertThat(other.sql("DESCRIBE FUNCTION galley_moderate")
                        .collectAsList()
                        .toString())
                .contains("policy");
    }

    @Test
    void aPolicyIsCompiledOnce() {
        int[] made = new int[1];
        Compiled<String> compiled = new Compiled<>(source -> source + ++made[0]);

        assertThat(List.of(compiled.of("a"), compiled.of("b"), compiled.of("a")))
                .containsExactly("a1", "b2", "a1");
    }

    private static Submission withoutEmail(Comment comment) {
        return Submission.builder(comment).emailWithheld(true).build();
    }

    private static String words(Decision decision) {
        StringBuilder words = new StringBuilder(Assessments.word(decision.verdict()));
        decision.trace().stream()
                .filter(entry -> entry.acts())
                .forEach(entry -> words.append(' ').append(entry.rule()));
        return words.toString();
    }
}
