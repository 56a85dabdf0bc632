package dev.galley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.cli.terminal.ExitCode;
import dev.galley.cli.terminal.Terminal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

class ValidateTest {
    private static final String BAD_DATE = Samples.RSS.replace("Mon, 06 May 2024", "Mon, 06 Maybe 2024");

    @TempDir
    private Path folder;

    @Test
    void showsTheSourceLineWithACaret() {
        Galley run = Galley.reading(BAD_DATE, "validate", "-");

        assertThat(run.exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(run.out())
                .containsPattern("<stdin>:6:\\d+: error: .*Maybe.*\\[date[^]]*]\n")
                .contains("  6 | <pubDate>Mon, 06 Maybe 2024 08:00:00 GMT</pubDate></item>\n")
                .containsPattern("\n    \\|  *\\^\n")
                .containsPattern("<stdin>: RSS 2.0, not valid: 1 error, \\d+ warnings?, \\d+ infos?\n");
    }

    @Test
    void checksWebPages() {
        String page = """
                <!DOCTYPE html>
                <html lang="en"><head><title>Ferry is late</title>
                <script type="application/ld+json">
                {"@type": "NewsArticle", "headline": "Ferry is late", "datePublished": "6 May 2024", "author": "Ada Brook"}
                </script></head>
                <body><article><h1>Ferry is late</h1><p>By Lin Berg</p>
                <p>The noon ferry left the harbour two hours late because fog had closed the strait since the morning.</p>
                </article></body></html>
                """;
        Galley run = Galley.reading(page, "validate", "-");

        assertThat(run.exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(run.out())
                .contains("<stdin>:3:1: error: The declared date \"6 May 2024\" is not in ISO 8601")
                .contains("The page declares the author Ada Brook but does not show this name")
                .contains("<stdin>: HTML, not valid: 1 error");
        assertThat(Galley.reading(page, "validate", "-", "--profile", "google-news")
                        .out())
                .contains("[media.lead-missing]");
    }

    @Test
    void succeedsIfThereAreNoErrors() {
        Galley run = Galley.reading(Samples.JSON_FEED, "validate", "-");

        assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).contains("<stdin>: JSON Feed 1.1, valid: 0 errors");
    }

    @Test
    void coloursOnlyTheSeverityOnATerminal() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(
                        BAD_DATE.replace("06 Maybe", "06 \u001B[5mMaybe").getBytes(StandardCharsets.UTF_8)),
                out,
                StandardCharsets.UTF_8,
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
                true,
                false);

        Main.run(terminal, "validate", "-");

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains(": \u001B[1;31merror\u001B[0m: ")
                .doesNotContain("\u001B[5m");
    }

    @Test
    void checksArticlesAgainstAProfile() {
        Galley plain = Galley.reading(Samples.JSON_FEED, "validate", "-");
        Galley run = Galley.reading(Samples.JSON_FEED, "validate", "-", "--profile", "publishable");

        assertThat(plain.out()).doesNotContain("published.missing");
        assertThat(run.exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(run.out())
                .contains(
                        "<stdin>:2:12: error: The article has no date at /articles/0/published in \"Ferry is late\". ",
                        "[published.missing]");
    }

    private static final String ONE_PROBLEM_FIVE_TIMES = "<rss version='2.0'><channel><title>News</title>"
            + "<link>https://example.org/</link><description>All</description>"
            + "<item><title>One</title><foo/></item>".repeat(5) + "</channel></rss>";

    @Test
    void namesTheArticleOfAFindingInEveryFormat() {
        String feed = """
                <rss version="2.0"><channel><title>Harbour</title>
                <item><title>OLD PIER REOPENS TODAY</title><link>https://harbour.example/2</link></item></channel></rss>
                """;

        assertThat(report(feed, "text"))
                .containsPattern("<stdin>:2:1: \\w+: .* at /articles/0/headline"
                        + " in \"OLD PIER REOPENS TODAY\" <https://harbour.example/2>");
        assertThat(report(feed, "json"))
                .containsPattern("\"path\":\"/articles/0/headline\",\"line\":2,\"column\":1,.*"
                        + "\"headline\":\"OLD PIER REOPENS TODAY\",\"url\":\"https://harbour.example/2\"");
        assertThat(report(feed, "sarif"))
                .contains("\"region\":{\"startLine\":2,\"startColumn\":1}")
                .contains("\"headline\":\"OLD PIER REOPENS TODAY\",\"url\":\"https://harbour.example/2\"");
        assertThat(report(feed, "html"))
                .contains("in <cite>OLD PIER REOPENS TODAY</cite> <a href=\"https://harbour.example/2\"");
        assertThat(report(feed.replace("https://harbour.example/2", "javascript:alert(1)"), "html"))
                .contains("<code>javascript:alert(1)</code>")
                .doesNotContain("href=\"javascript");
    }

    @Test
    void withholdsTheAddressesOfCommenters() {
        String comments = """
                <rss version="2.0"><channel><title>Comments on: Bridge opens</title>
                <item><title>By: ann.secret@post.example</title><author>ann.secret@post.example (Ann)</author>
                <link>https://harbour.example/?by=ann.secret%40post.example</link>
                <pubDate>today ann.secret@post.example</pubDate><guid>ann.secret@post.example</guid>
                <foo>ann.secret&#64;post.example</foo>
                <description>&lt;p onclick="x()">Write to ann.secret@post.example&lt;/p>&lt;script>m('ann.secret@post.example')&lt;/script>
                </description></item></channel></rss>
                """;

        for (String format : List.of("text", "json", "sarif", "html")) {
            assertThat(report(comments, format))
                    .contains("markup.script")
                    .contains("[address withheld]")
                    .doesNotContain("ann.secret", "post.example");
        }
        assertThat(report(comments, "text")).contains("today •••••••••••••••••••••••</pubDate>");
    }

    private static String report(String feed, String format) {
        return Galley.reading(feed, "validate", "-", "--profile", "publishable", "--max", "99", "--format", format)
                .out();
    }

    @Test
    void groupsFindingsOfTheSameRule() {
        Galley run = Galley.reading(ONE_PROBLEM_FIVE_TIMES, "validate", "-");

        assertThat(run.out())
                .contains("<stdin>: error: 2 more, 5 in all [element.unknown]\n")
                .contains("<stdin>: warning: 2 more, 5 in all [guid.missing]\n");
        assertThat(run.out().lines().filter(line -> line.contains("error: Element \"foo\"")))
                .hasSize(3);
        assertThat(Galley.reading(ONE_PROBLEM_FIVE_TIMES, "validate", "-", "--max", "9")
                        .out())
                .doesNotContain(" in all ");
        assertThat(Galley.reading(ONE_PROBLEM_FIVE_TIMES, "validate", "-", "--max", "0")
                        .out())
                .contains("<stdin>: error: 5 findings [element.unknown]\n");
    }

    @Test
    void summarisesAllDocumentsInHtml() {
        String many = ONE_PROBLEM_FIVE_TIMES.replace("<foo/>", "<foo/>".repeat(9));
        Path one = Samples.file(folder.resolve("one.rss"), many);
        Path two = Samples.file(folder.resolve("two.rss"), ONE_PROBLEM_FIVE_TIMES);

        Galley run = Galley.run("validate", "--format", "html", one, two);

        assertThat(run.out())
                .contains("<a href=\"#summary\">", "<section id=\"summary\">", "<a href=\"#d0\">", "<a href=\"#d1\">")
                .contains("25 more findings of the same rules are only counted")
                .contains("<td><code>element.unknown</code></td><td>50</td>")
                .containsPattern("one\\.rss</a></td><td>45</td><td>\\d+</td><td>\\d+</td>");
    }

    @Test
    void describesRulesInSarif() {
        Galley run = Galley.reading(ONE_PROBLEM_FIVE_TIMES, "validate", "-", "--format", "sarif");

        assertThat(run.out())
                .contains("{\"id\":\"guid.missing\",\"fullDescription\":{\"text\":\"Readers use the guid")
                .contains("\"help\":{\"text\":", "Source: RSS Advisory Board profile, guid");
    }

    @Test
    void suggestsTheCommandThatWasMeant() {
        assertThat(Galley.run("validat", "x").err()).contains("Did you mean \"validate\"?");
        assertThat(Galley.run("validate", "--quite", "x").err()).contains("Did you mean \"--quiet\"?");
    }

    @Test
    void leavesOutRulesAndSeverities() {
        Galley quiet = Galley.reading(ONE_PROBLEM_FIVE_TIMES, "validate", "-", "--quiet");
        assertThat(quiet.out())
                .startsWith("<stdin>: RSS 2.0, not valid: 5 errors, ")
                .hasLineCount(1);
        assertThat(quiet.exitCode()).isEqualTo(ExitCode.FINDINGS);

        Galley errors = Galley.reading(ONE_PROBLEM_FIVE_TIMES, "validate", "-", "--severity", "error");
        assertThat(errors.out()).contains("[element.unknown]").doesNotContain("[guid.missing]");

        Galley without = Galley.reading(ONE_PROBLEM_FIVE_TIMES, "validate", "-", "--without", "element.unknown");
        assertThat(without.out()).doesNotContain("[element.unknown]").contains("[guid.missing]");
        assertThat(without.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(without.err()).isEmpty();
    }

    @Test
    void warnsAboutCodesThatNoRuleHas() {
        Galley misspelt = Galley.reading(
                ONE_PROBLEM_FIVE_TIMES, "validate", "-", "--without", "element.unknwon,guid.missing,nothing.at-all");

        assertThat(misspelt.err().lines())
                .containsExactly(
                        "--without: No rule has the code element.unknwon. The most similar one is element.unknown.",
                        "--without: No rule has the code nothing.at-all. See docs/rules.md for the codes of all rules.");
        assertThat(misspelt.out()).contains("[element.unknown]").doesNotContain("[guid.missing]");
    }

    @Test
    void reportsInTheRequestedLanguage() {
        Galley run = Galley.reading(Samples.JSON_FEED, "validate", "-", "--profile", "publishable", "--language", "de");

        assertThat(run.out()).contains("Der Artikel hat kein Datum");
        assertThat(Galley.run("validate", "x", "--language", "tlh").err()).contains("en, de");
    }

    @Test
    void writesOneJsonObjectPerInput() {
        Path bad = Samples.file(folder.resolve("bad.rss"), BAD_DATE);
        Path good = Samples.file(folder.resolve("good.json"), Samples.JSON_FEED);

        Galley run = Galley.run("validate", "--format", "json", bad, good);

        assertThat(run.out().lines()).hasSize(2).allSatisfy(ValidateTest::isJson);
        assertThat(run.out().lines().findFirst().orElseThrow())
                .startsWith(
                        "{\"input\":\"" + bad + "\",\"format\":\"RSS 2.0\",\"valid\":false,\"findings\":[{\"code\":\"")
                .contains("\"severity\":\"error\"", "\"line\":6,\"column\":", "\"message\":\"", "\"hint\":\"");
        assertThat(run.exitCode()).isEqualTo(ExitCode.FINDINGS);
    }

    @Test
    void writesSarif() {
        Galley run = Galley.reading(BAD_DATE, "validate", "-", "--format", "sarif", "--profile", "publishable");

        isJson(run.out());
        assertThat(run.out())
                .contains("\"version\":\"2.1.0\"", "\"level\":\"error\"", "\"startLine\":6", "\"uri\":\"stdin\"")
                .contains("\"fullyQualifiedName\":\"/articles/0/authors\"", "\"name\":\"Galley\"");
    }

    @Test
    void writesASelfContainedPage() {
        Galley run = Galley.reading(
                BAD_DATE.replace("By an hour.", "<![CDATA[<b>By</b>]]>"), "validate", "-", "--format", "html");

        assertThat(run.out())
                .startsWith("<!DOCTYPE html>")
                .endsWith("</html>\n")
                .contains("<mark>", "class=\"error\"", "&lt;b&gt;By&lt;/b&gt;")
                .doesNotContain("<b>By</b>", "<script", "<link", "src=");
    }

    @Test
    void summarisesManyFilesInATable() {
        Samples.file(folder.resolve("bad.rss"), BAD_DATE);
        Samples.file(folder.resolve("good.json"), Samples.JSON_FEED);
        Samples.file(folder.resolve("notes.txt"), "no feed");

        Galley run = Galley.run("validate", folder);

        assertThat(run.exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(run.out())
                .contains("  errors  warnings  infos  format          input\n")
                .containsPattern("\n {7}1 .*RSS 2.0 .*bad.rss\n")
                .containsPattern("\n {7}0 .*JSON Feed 1.1 .*good.json\n")
                .doesNotContain("notes.txt");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void reportsDocumentsThatCannotBeChecked() {
        Galley missing = Galley.run("validate", folder.resolve("missing.rss"));
        Galley noFeed = Galley.reading("hello", "validate", "-");
        Galley empty = Galley.run("validate", folder);

        assertThat(missing.err()).contains("File not found");
        assertThat(noFeed.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(noFeed.errLines()).hasSize(1);
        assertThat(empty.err()).contains("There is no feed in this folder");
    }

    @Test
    void listsProfilesAndFormats() {
        assertThat(Galley.run("validate", "--help").out().replaceAll("\\s+", " "))
                .contains(
                        "structural, draft, publishable, scraped, rss, atom, jsonfeed, apple-podcasts, psp-1, google-news, apple-news, seo.")
                .contains("text, json, sarif, html");
        assertThat(Galley.run("validate", "x", "--profile", "perfect").err()).contains("publishable");
        assertThat(Galley.run("validate", "x", "--format", "pdf").err()).contains("sarif");
    }

    private static void isJson(String text) {
        try (var parser = JsonFactory.builder().build().createParser(ObjectReadContext.empty(), text)) {
            parser.nextToken();
            parser.skipChildren();
            assertThat(parser.nextToken()).isNull();
        }
    }
}
