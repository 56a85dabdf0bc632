package dev.galley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.cli.terminal.ExitCode;
import dev.galley.docs.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModerateTest {
    private static final String LENIENT = """
            {"policy": "lenient", "version": "1", "rules": {"links": {"max": 10}}}
            """;
    private static final String STRICT = """
            {"policy": "strict", "version": "2", "rules": {"links": {"max": 1, "action": "spam"}}}
            """;
    private static final Path COMMENTS = Repository.file("examples/comments.rss");

    @TempDir
    private Path folder;

    @Test
    void moderatesACommentFeedAndGivesReasons() throws IOException {
        Galley run = Galley.run("moderate", "--policy", policy("strict", STRICT), COMMENTS);

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(run.out())
                .contains("approve  https://harbour.example/diplomacy/ferry#comment-1  Ada Brook\n")
                .contains("spam  https://harbour.example/diplomacy/ferry#comment-2  Cheap pills\n  links: ")
                .contains("    | ", "^")
                .endsWith("3 comments: 2 approve, 1 spam\n");
    }

    @Test
    void moderatesWithTheNewsroomPresetByDefault() {
        Galley run = Galley.run("moderate", COMMENTS);

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).contains("#comment-2", "3 comments: ");
    }

    @Test
    void saysThatAWordPressExportHasNoComments() throws IOException {
        Path export = Files.writeString(folder.resolve("export.xml"), """
                <rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>Harbour</title>
                <item><title>Ferry</title><link>https://harbour.example/ferry</link>
                <wp:post_type>post</wp:post_type></item></channel></rss>
                """);

        Galley run = Galley.run("moderate", export);

        assertThat(run.out()).isEqualTo("0 comments\n");
        assertThat(run.err()).contains("export.xml: This feed contains no comments.");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void moderatesTheCommentsOfAWordPressExport() throws IOException {
        Path export = Files.writeString(folder.resolve("export.xml"), """
                <rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>Harbour</title>
                <item><title>Ferry</title><link>https://harbour.example/ferry</link>
                <wp:comment><wp:comment_id>31</wp:comment_id><wp:comment_author>Ben</wp:comment_author>
                <wp:comment_author_email>ben@mail.example</wp:comment_author_email>
                <wp:comment_date_gmt>2026-11-02 09:00:00</wp:comment_date_gmt>
                <wp:comment_content>Late again.</wp:comment_content>
                <wp:comment_approved>1</wp:comment_approved></wp:comment>
                <wp:comment><wp:comment_id>32</wp:comment_id><wp:comment_author>Rob</wp:comment_author>
                <wp:comment_author_email>rob@mail.example</wp:comment_author_email>
                <wp:comment_date_gmt>2026-11-02 10:00:00</wp:comment_date_gmt>
                <wp:comment_content>https://a.example https://b.example</wp:comment_content>
                <wp:comment_approved>spam</wp:comment_approved></wp:comment></item></channel></rss>
                """);
        Path strict = policy("strict", STRICT);

        Galley run = Galley.run("moderate", "--policy", strict, export);
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("approve  31  Ben\n", "spam  32  Rob\n")
                .doesNotContain("mail.example")
                .endsWith("2 comments: 1 approve, 1 spam\n");
        assertThat(Galley.run("policy", "replay", policy("lenient", LENIENT), strict, export)
                        .out())
                .contains("2 comments were decided by people", "refused 1");
    }

    @Test
    void moderatesInTheOrderInWhichCommentsWereWritten() {
        String newestFirst = """
                {"id": "2", "body": "Come to the ferry at eight, all of you who are left", "author": "Bo", "published": "2024-05-05T12:00:00Z"}
                {"id": "1", "body": "Come to the ferry at eight, all of you who are left", "author": "Ada", "published": "2024-05-05T11:00:00Z"}
                """;

        Galley run = Galley.reading(newestFirst, "moderate", "-");

        assertThat(run.out().indexOf("  1  Ada")).isBetween(0, run.out().indexOf("  2  Bo"));
        assertThat(run.out().substring(run.out().indexOf("  2  Bo"))).contains("near-duplicate: ");
    }

    @Test
    void aLaterPolicyOverridesOnlyItsOwnSettings() throws IOException {
        Galley run = Galley.run(
                "moderate", "--policy", policy("strict", STRICT), "--policy", policy("lenient", LENIENT), COMMENTS);

        assertThat(run.out()).endsWith("3 comments: 3 approve\n");
    }

    @Test
    void showsTheQueueOfAHeldComment() throws IOException {
        Path policy = policy("queues", """
                {"policy": "queues", "rules": {
                  "links": {"max": 0, "queue": "legal", "priority": 5, "when": {"category": ["Politics"]}},
                  "blank": {"action": "hold", "silent": true}}}
                """);
        String lines = """
                {"id": "1", "body": "www.zurk.example", "categories": ["politics"]}
                {"id": "2", "body": "www.zurk.example", "categories": ["sport"]}
                {"id": "3", "body": ""}
                """;

        Galley run = Galley.reading(lines, "moderate", "--policy", policy, "-");

        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("hold  1  [queue legal, priority 5]\n", "approve  2\n", "hold  3  [silent]\n")
                .endsWith("3 comments: 1 approve, 2 hold\n");
    }

    @Test
    void weighsTheReportsOfReaders() throws IOException {
        Path policy = policy("reports", """
                {"policy": "reports", "rules": {"reports": {"threshold": 2, "queue": "reported"}}}
                """);
        String lines = """
                {"id": "1", "body": "A", "reports": [{"by": "ada", "reason": "hate"}, {"by": "bob"}]}
                {"id": "2", "body": "B", "reports": [{"by": "ada", "reason": "hate"}, {"by": "ada"}]}
                {"id": "3", "body": "C", "reports": [{"by": "cyd", "at": "2024-05-05T12:00:00Z"}, {"by": "dan", "at": "2024-05-05T12:00:00Z"}], "decision": {"status": "approved", "decided": "2024-05-05T13:00:00Z"}}
                """;

        Galley run = Galley.reading(lines, "moderate", "--policy", policy, "-");

        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("hold  1  [queue reported, priority 0]\n  reports: 2 readers reported the comment; ")
                .contains("approve  2\n", "approve  3\n");
    }

    @Test
    void writesOneAuditRecordPerDecision() throws IOException {
        Galley run = Galley.run("moderate", "--format", "jsonl", "--policy", policy("strict", STRICT), COMMENTS);

        assertThat(run.out().lines())
                .hasSize(3)
                .anyMatch(line ->
                        line.startsWith("{\"event\":\"check-spam\"") && line.contains("\"policyVersion\":\"2\""));
    }

    @Test
    void showsNeitherEmailNorNetworkAddresses() throws IOException {
        String lines = """
                {"id": "1", "author": {"name": "ada@harbour.example", "email": "ada@harbour.example"}, "ip": "192.0.2.7", "account": "account-7", "body": "one https://a.example two https://b.example"}
                """;
        for (String format : new String[] {"text", "jsonl"}) {
            Galley run =
                    Galley.reading(lines, "moderate", "--format", format, "--policy", policy("strict", STRICT), "-");

            assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
            assertThat(run.out() + run.err())
                    .contains("spam")
                    .doesNotContain("ada@harbour.example", "192.0.2.7", "account-7");
        }
    }

    @Test
    void reportsLinesThatCannotBeReadAndUsesTheOthers() throws IOException {
        String lines = """
                {"id": "1", "body": "fine"}
                {"id": "2"}
                not JSON
                {"id": "3", "body": "fine", "autor": "Ada"}
                """;
        Galley run = Galley.reading(lines, "moderate", "--policy", policy("strict", STRICT), "-");

        assertThat(run.exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(run.errLines()).hasSize(3);
        assertThat(run.errLines().get(0)).startsWith("<stdin>:2:1: \"body\" is missing or not a string.");
        assertThat(run.errLines().get(1)).startsWith("<stdin>:3:");
        assertThat(run.errLines().get(2)).startsWith("<stdin>:4:1: Unknown member: \"autor\".");
        assertThat(run.out()).endsWith("2 comments: 2 approve\n");
    }

    @Test
    void refusesAnInvalidPolicyWithThePlaceAndASuggestion() throws IOException {
        Galley run = Galley.run(
                "moderate", "--policy", policy("bad", "{\"policy\": \"bad\", \"rules\": {\"lnks\": {}}}"), COMMENTS);

        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(run.out()).isEmpty();
        assertThat(run.errLines()).singleElement().asString().contains("bad.json:1:", "lnks", "links");
    }

    @Test
    void reportsAMissingPolicy() {
        Galley run = Galley.run("moderate", "--policy", "nowhere.json", COMMENTS);

        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(run.errLines()).containsExactly("nowhere.json: File not found. Check the path.");
    }

    @Test
    void takesEarlierDecisionsIntoAccount() throws IOException {
        String trust = "{\"policy\": \"trust\", \"rules\": {\"author-trust\": {}}}";
        Path history = folder.resolve("history.jsonl");
        Files.writeString(history, """
                {"id": "1", "author": {"name": "Ada", "email": "ada@harbour.example"}, "body": "hello", "published": "2024-05-05T12:00:00Z", "decision": "approved"}
                """);
        String lines = """
                {"id": "2", "author": {"name": "Ada", "email": "ada@harbour.example"}, "body": "again", "published": "2024-05-06T12:00:00Z"}
                {"id": "3", "author": {"name": "Ada", "email": "eve@harbour.example"}, "body": "me too", "published": "2024-05-06T12:00:00Z"}
                """;

        Galley run = Galley.reading(lines, "moderate", "--history", history, "--policy", policy("trust", trust), "-");

        assertThat(run.out()).contains("approve  2  Ada\n", "hold  3  Ada\n");
    }

    private Path policy(String name, String json) throws IOException {
        return Files.writeString(folder.resolve(name + ".json"), json);
    }
}
