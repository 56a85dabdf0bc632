package dev.galley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.cli.terminal.ExitCode;
import dev.galley.docs.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolicyTest {
    private static final String OPEN = "{\"policy\": \"open\", \"version\": \"1\", \"rules\": {}}";
    private static final String NO_PILLS = """
            {"policy": "no pills", "version": "2", "holdScore": 1,
             "rules": {"terms": {"terms": ["pills"], "action": "note", "weight": 1}}}
            """;
    private static final String DECIDED = """
            {"id": "1", "body": "buy pills", "published": "2024-05-05T12:00:00Z", "decision": "spam"}
            {"id": "2", "body": "<b>fine</b> & good", "published": "2024-05-05T12:01:00Z", "decision": "approved"}
            {"id": "3", "body": "my pills </blockquote><script>alert(1)</script>", "published": "2024-05-05T12:02:00Z", "decision": "approved"}
            """;

    @TempDir
    private Path folder;

    @Test
    void lintSaysNothingOfWhatOnlyAnApplicationCanProvide() {
        Galley run = Galley.run("policy", "lint", "newsroom", "wordpress");

        assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).doesNotContain("policy.rule-needs", "history").contains("newsroom: ", "wordpress: ");
    }

    @Test
    void readsAPolicyFromStandardInput() {
        String policy = Galley.run("policy", "print", "newsroom").out();

        assertThat(Galley.reading(policy, "policy", "print", "-").out()).isEqualTo(policy);
        assertThat(Galley.reading(policy, "policy", "lint", "-").exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(Galley.reading("{", "policy", "print", "-").err()).startsWith("<stdin>:");
    }

    @Test
    void namesThePresetsIfAPolicyIsNotFound() {
        assertThat(Galley.run("policy", "print", "newsrom").err())
                .contains(
                        "newsrom: No preset and no file of this name. Check the path, or use a preset: newsroom or wordpress.");
    }

    @Test
    void takesThePresetForWordPressByBothNames() {
        String policy = Galley.run("policy", "print", "wordpress").out();

        assertThat(policy).contains("\"wordpress-like\"");
        assertThat(Galley.run("policy", "print", "wordpress-like").out()).isEqualTo(policy);
    }

    @Test
    void printsInsultsAsTheStartOfAList() throws IOException {
        Galley printed = Galley.run("policy", "terms", "DE");
        Files.writeString(folder.resolve("insults.txt"), printed.out());
        Path policy = Files.writeString(folder.resolve("site.json"), """
                {"policy": "site", "rules": {"insults": {"rule": "terms", "terms": {"file": "insults.txt"},
                 "languages": ["de"], "action": "reject"}}}
                """);
        String comments = "{\"body\": \"Du Arschloch!\"}\n{\"body\": \"Insults in German\"}\n";

        assertThat(printed.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(printed.out()).startsWith("# Insults in German.");
        assertThat(Galley.reading(comments, "moderate", "--policy", policy, "--format", "jsonl", "-")
                        .out())
                .containsSubsequence("\"reject\"", "\"approve\"");

        Galley unknown = Galley.run("policy", "terms", "xx");
        assertThat(unknown.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(unknown.err()).contains("No list for the language \"xx\"; there are lists for ar, de, en");
    }

    @Test
    void printsAPresetAsTheStartOfAPolicy() throws IOException {
        Galley printed = Galley.run("policy", "print", "newsroom");
        Path site = Files.writeString(folder.resolve("site.json"), printed.out());
        Path layer = Files.writeString(
                folder.resolve("layer.json"), "{\"policy\": \"strict\", \"rules\": {\"links\": {\"max\": 0}}}");

        assertThat(printed.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(Galley.run("policy", "diff", "newsroom", site).out()).isEqualTo("No differences\n");
        assertThat(Galley.run("policy", "print", site, layer).out())
                .contains("newsroom > strict", "\"max\": 0", "author-trust");
        assertThat(Galley.run("policy", "print", folder.resolve("none.json")).exitCode())
                .isEqualTo(ExitCode.FAILED);
    }

    @Test
    void replayShowsWhatWouldChangeAndMeasuresIt() throws IOException {
        Galley run = replay();

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(run.out())
                .startsWith("3 comments, 2 decided differently\n")
                .contains("3 comments were decided by people\n")
                .containsPattern("precision +- +50\\.0%\n")
                .containsPattern("recall +0\\.0% +100\\.0%\n")
                .containsPattern("false positives +0\\.0% +50\\.0%\n")
                .contains("approve -> hold: 2 (people approved 1, refused 1)\n")
                .contains("    after:  Held for review by a person; terms: ");
    }

    @Test
    void replayCanBeLimitedToARuleAndAPeriod() throws IOException {
        Path policy = Files.writeString(folder.resolve("p.json"), """
                {"policy": "p", "rules": {"pills": {"rule": "terms", "terms": ["pills"]}, "blank": {}}}
                """);
        Path comments = Files.writeString(folder.resolve("c.jsonl"), """
                {"id": "1", "body": "pills", "published": "2026-08-30T12:00:00Z"}
                {"id": "2", "body": "pills", "published": "2026-09-02T12:00:00Z"}
                {"id": "3", "body": "", "published": "2026-09-10T12:00:00Z"}
                {"id": "4", "body": "pills", "published": "2026-10-01T12:00:00Z"}
                """);

        Galley last = Galley.run("policy", "replay", policy, policy, "--rule", "pills", "--last", "P1M", comments);
        assertThat(last.err()).isEmpty();
        assertThat(last.out())
                .startsWith("3 comments, 2 decided differently\n")
                .containsPattern("rule +before +after +changed\npills +0 +2 +2\n")
                .doesNotContain("blank ");

        for (String ages : List.of("P2147483647Y", "PT9223372036854775807S")) {
            Galley all = Galley.run("policy", "replay", policy, policy, "--last", ages, comments);
            assertThat(all.err()).isEmpty();
            assertThat(all.out()).startsWith("4 comments, ");
        }

        Galley september = Galley.run(
                "policy",
                "replay",
                policy,
                policy,
                "--rule",
                "pills",
                "--since",
                "2026-09-01",
                "--until",
                "2026-10-01T12:00:00Z",
                comments);
        assertThat(september.out()).startsWith("2 comments, 1 decided differently\n");
    }

    @Test
    void replayReportsImpossiblePeriodsAndRules() throws IOException {
        assertThat(replay("--rule", "pill").err()).contains("Neither policy has a rule \"pill\"");
        assertThat(replay("--last", "P1M", "--since", "2026-01-01").err()).contains("exclude each other");
        assertThat(replay("--last", "-P1M").err()).contains("is not a period such as P1M");
        assertThat(replay("--since", "yesterday").err()).contains("neither a date such as 2026-10-01");
        assertThat(replay("--since", "yesterday").exitCode()).isEqualTo(ExitCode.FAILED);
    }

    @Test
    void theExampleIsALayerOverThePresetWithoutMistakes() throws IOException {
        Path example = Repository.file("examples/policy.json");
        Path whole = Files.writeString(
                folder.resolve("whole.json"),
                Galley.run("policy", "print", "newsroom", example).out());
        String lines = """
                {"id": "1", "author": {"name": "Ada", "email": "ada@harbour.example"}, "account": "ada", "accountCreated": "2026-03-01T00:00:00Z", "role": "guest", "body": "See www.harbour.example", "language": "en", "categories": ["politics"], "published": "2026-03-02T00:00:00Z"}
                """;

        assertThat(Galley.run("policy", "lint", whole).out())
                .doesNotContain("[policy.rule-shadowed]", "[policy.condition-never-holds]", "-unused]", "error");
        assertThat(Galley.reading(lines, "moderate", "--policy", "newsroom", "--policy", example, "-")
                        .out())
                .contains("hold  1  Ada  [queue new accounts, priority 0]\n", "  new-account-links: ");
    }

    @Test
    void activityShowsWhatEachRuleDid() throws IOException {
        String comments = """
                {"id": "1", "author": {"name": "Ada", "email": "ada@harbour.example"}, "body": "", "published": "2026-09-02T12:00:00Z"}
                {"id": "2", "author": {"name": "Bo", "email": "bo@harbour.example"}, "body": "Good morning.", "published": "2026-09-10T12:00:00Z"}
                """;
        String log =
                Galley.reading(comments, "moderate", "--format", "jsonl", "-").out();
        Path file = Files.writeString(folder.resolve("audit.jsonl"), log);

        Galley all = Galley.run("policy", "activity", file);
        assertThat(all.err()).isEmpty();
        assertThat(all.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(all.out())
                .startsWith("2 decisions\n")
                .containsPattern("rule +matched +failed +skipped +decided +alone +approved +refused\n")
                .containsPattern("blank +1 +0 +0 +1 +1 +0 +0\n")
                .doesNotContain("capitals", "@harbour.example");
        assertThat(Galley.run("policy", "activity", "--rule", "blank", file).out())
                .endsWith("Comments that it alone decided:\n  1\n");
        assertThat(Galley.run("policy", "activity", "--until", "2020-01-01", file)
                        .out())
                .isEqualTo("0 decisions\n");
        assertThat(Galley.reading("{}", "policy", "activity", "-"))
                .satisfies(run -> assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED))
                .satisfies(run -> assertThat(run.err()).contains("Line 1 of the audit log"));
    }

    @Test
    void replayWritesASelfContainedPageWithoutScripts() throws IOException {
        Path page = folder.resolve("replay.html");

        Galley run = replay("--html", page);

        assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(Files.readString(page))
                .startsWith("<!DOCTYPE html>")
                .contains("<svg", "approve → hold: 2", "no pills 2", "class=\"curve after\"")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script", "http://", "https://", "src=");
    }

    @Test
    void replayReportsAPageThatCannotBeWritten() throws IOException {
        Galley run = replay("--html", folder.resolve("nowhere/replay.html"));

        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(run.errLines())
                .singleElement()
                .asString()
                .contains("The folder " + folder.resolve("nowhere") + " does not exist");
    }

    @Test
    void trainWritesAClassifierForModerate() throws IOException {
        StringBuilder decided = new StringBuilder();
        for (int i = 0; i < 30; i++) {
            decided.append("{\"body\": \"cheap pills and watches, order now ")
                    .append(i)
                    .append("\", \"decision\": \"spam\"}\n");
            decided.append("{\"body\": \"the ferry was late again this morning ")
                    .append(i)
                    .append("\", \"decision\": \"approved\"}\n");
        }
        Path model = folder.resolve("comments.classifier");
        Path policy = Files.writeString(
                folder.resolve("p.json"), "{\"policy\": \"p\", \"rules\": {\"classifier\": {\"action\": \"spam\"}}}");

        Galley trained = Galley.reading(decided.toString(), "policy", "train", "-", "-o", model);
        Galley run = Galley.reading(
                "{\"id\": \"1\", \"body\": \"order cheap pills\"}\n{\"id\": \"2\", \"body\": \"the ferry was late\"}\n",
                "moderate",
                "--classifier",
                model,
                "--policy",
                policy,
                "-");

        assertThat(trained.out()).isEqualTo("Trained with 30 ham and 30 spam comments\n");
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("spam  1\n", "approve  2\n");
    }

    @Test
    void trainRequiresEnoughOfBoth() {
        Path model = folder.resolve("model");

        Galley run = Galley.reading(DECIDED, "policy", "train", "-", "-o", model);

        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(run.errLines()).singleElement().asString().contains("2 ham and 1 spam");
        assertThat(model).doesNotExist();
    }

    @Test
    void reportsAFileThatIsNotAClassifier() throws IOException {
        Path model = Files.writeString(folder.resolve("model"), "pills");

        Galley run = Galley.reading("{\"body\": \"x\"}", "moderate", "--classifier", model, "-");

        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(run.errLines()).singleElement().asString().contains(model.toString());
    }

    private Galley replay(Object... more) throws IOException {
        Path open = Files.writeString(folder.resolve("open.json"), OPEN);
        Path pills = Files.writeString(folder.resolve("pills.json"), NO_PILLS);
        Path decided = Files.writeString(folder.resolve("decided.jsonl"), DECIDED);
        Object[] args = new Object[5 + more.length];
        System.arraycopy(new Object[] {"policy", "replay", open, pills, decided}, 0, args, 0, 5);
        System.arraycopy(more, 0, args, 5, more.length);
        return Galley.run(args);
    }
}
