package dev.galley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.cli.terminal.ExitCode;
import dev.galley.format.FeedReader;
import dev.galley.format.ReadResult;
import dev.galley.model.Article;
import dev.galley.model.Text;
import dev.galley.model.Url;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConvertTest {
    @TempDir
    private Path folder;

    static Stream<Arguments> everyFormatToEveryOther() {
        return Stream.of(Samples.RSS, Samples.ATOM, Samples.JSON_FEED)
                .flatMap(
                        document -> Stream.of("rss", "atom", "jsonfeed").map(format -> Arguments.of(document, format)));
    }

    @ParameterizedTest
    @MethodSource("everyFormatToEveryOther")
    void convertsAFileToStandardOutput(String document, String format) throws IOException {
        Path file = Samples.file(folder.resolve("feed"), document);

        Galley run = Galley.run("convert", file, "--to", format);

        ReadResult read = read(run.out());
        assertThat(read.format()).isEqualTo(format);
        assertThat(headline(read, 0)).contains("Ferry is late");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rss", "atom", "jsonfeed", "html"})
    void losesNothingIfAskedFor(String format) throws IOException {
        Galley run = Galley.reading(Samples.JSON_FEED, "convert", "-", "--to", format, "--lossless");

        assertThat(run.err()).doesNotContain("lost.", "reduced.");
        assertThat(read(run.out()).feed()).isEqualTo(read(Samples.JSON_FEED).feed());
    }

    @ParameterizedTest
    @ValueSource(strings = {"markdown", "text"})
    void writesTextForReaders(String format) throws IOException {
        Path out = folder.resolve("feed." + format);

        Galley run = Galley.reading(Samples.RSS, "convert", "-", "--to", format, "--lossless", "-o", out);

        assertThat(run.exitCode()).isZero();
        assertThat(Files.readString(out))
                .contains(format.equals("markdown") ? "# Ferry is late\n" : "\nFerry is late\n");
        assertThat(run.err()).contains("[lossless.unsupported]");
    }

    @Test
    void writesFrontMatterAndAnchorsOnRequest() {
        Galley plain = Galley.reading(Samples.JSON_FEED, "convert", "-", "--to", "markdown");
        assertThat(plain.out()).doesNotStartWith("---").doesNotContain("<a id=");
        Galley fronted = Galley.reading(Samples.JSON_FEED, "convert", "-", "--to", "markdown", "--front-matter");
        assertThat(fronted.out()).startsWith("---\ntitle: ");
        Galley wrong = Galley.reading(Samples.JSON_FEED, "convert", "-", "--to", "atom", "--front-matter");
        assertThat(wrong.exitCode()).isEqualTo(2);
        assertThat(wrong.err()).contains("--front-matter is for Markdown; add --to markdown");
    }

    @Test
    void sanitizesOnRequest() throws IOException {
        String feed = """
                <rss version="2.0"><channel><title>Harbour</title><link>javascript:x()</link><description>x</description>
                <item><title>Ferry</title><description>&lt;p onclick="x()"&gt;A&lt;script&gt;x()&lt;/script&gt; &lt;img \
                src="https://a.example/1.png"&gt;&lt;/p&gt;</description></item></channel></rss>
                """;

        Galley article = Galley.reading(feed, "convert", "--sanitize", "-", "--to", "jsonfeed");
        assertThat(article.out()).contains("<img src", "<p>A").doesNotContain("x()");
        assertThat(article.err()).contains("html.sanitized");
        assertThat(article.exitCode()).isZero();
        Galley basic = Galley.reading(feed, "convert", "-", "--sanitize=basic", "--to", "jsonfeed");
        assertThat(basic.out()).contains("<p>A").doesNotContain("x()", "<img");
        assertThat(Galley.reading(feed, "convert", "--sanitize", "text", "-", "--to", "jsonfeed")
                        .out())
                .contains("Ferry")
                .doesNotContain("<p>");
        Galley unsafe = Galley.reading(feed, "convert", "-", "--to", "jsonfeed");
        assertThat(unsafe.out()).contains("javascript:x()", "<script>");
        assertThat(Galley.reading(feed, "convert", "-", "--sanitize=none", "--to", "rss")
                        .err())
                .contains("\"none\" is not a sanitizer; use text, basic or article");
    }

    @Test
    void undoesASecondEscapingOnRequest() throws IOException {
        String feed = """
                <rss version="2.0"><channel><title>Tom &amp;amp; Anna</title><link>https://a.example/</link>
                <description>x</description><item><title>Caf&amp;eacute;</title>
                <description>&amp;lt;p onclick="x()"&amp;gt;A&amp;lt;/p&amp;gt;</description></item></channel></rss>
                """;

        Galley undone = Galley.reading(feed, "convert", "--unescape", "--sanitize", "-", "--to", "jsonfeed");
        assertThat(undone.out()).contains("Tom & Anna", "Café", "<p>A</p>").doesNotContain("onclick");
        assertThat(undone.err()).contains("text.unescaped");
        assertThat(undone.exitCode()).isZero();
        assertThat(Galley.reading(feed, "convert", "-", "--to", "jsonfeed").out())
                .contains("&lt;p onclick");
    }

    @Test
    void writesAllFindingsToTheReport() throws IOException {
        Path report = folder.resolve("findings.jsonl");
        Path feed =
                Samples.file(folder.resolve("feed.json"), Samples.JSON_FEED.replace("{\"id\"", "{\"_x\": 1, \"id\""));
        Path page = Samples.file(folder.resolve("page.html"), "<html></html>");

        Galley run = Galley.run("convert", feed, page, "--to", "rss", "-o", folder.resolve("out"), "--report", report);

        List<String> lines = Files.readAllLines(report);
        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0))
                .startsWith("{\"input\":\"" + feed + "\",\"outcome\":\"converted\",\"from\":\"jsonfeed\"")
                .contains("\"findings\":[", "{\"phase\":\"writing\",\"code\":\"lost.extensions\"");
        assertThat(lines.get(1)).contains("\"outcome\":\"failed\",\"problem\":\"" + page);
    }

    @Test
    void reportsAReportThatCannotBeWritten() {
        Galley run = Galley.reading(
                Samples.RSS, "convert", "-", "--to", "atom", "--report", folder.resolve("missing/findings.jsonl"));

        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(run.err()).contains("missing/findings.jsonl");
    }

    @Test
    void readsStandardInputForADash() throws IOException {
        Galley run = Galley.reading(Samples.RSS, "convert", "-", "--to", "atom");

        assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(headline(read(run.out()), 1)).contains("Pier repaired");
    }

    @Test
    void writesToTheOutputFile() throws IOException {
        Path out = folder.resolve("out.json");

        Galley run = Galley.reading(Samples.RSS, "convert", "-", "--to", "jsonfeed", "-o", out);

        assertThat(run.out()).isEmpty();
        assertThat(read(Files.readString(out)).feed().articles()).hasSize(2);
    }

    @Test
    void writesToStandardOutputForADash() throws IOException {
        Galley run = Galley.reading(Samples.RSS, "convert", "-", "--to", "atom", "-o", "-");

        assertThat(read(run.out()).format()).isEqualTo("atom");
    }

    @Test
    void writesIntoTheOutputFolder() {
        Path file = Samples.file(folder.resolve("news.xml"), Samples.RSS);

        Galley.run("convert", file, "--to", "atom", "-o", folder);
        Galley.run("convert", file, "--to", "atom", "-o", folder + "/new/");

        assertThat(folder.resolve("news.atom")).exists();
        assertThat(folder.resolve("new/news.atom")).exists();
    }

    @Test
    void replacesAnInputThatIsAlsoTheOutput() throws IOException {
        Path file = Samples.file(folder.resolve("news.xml"), Samples.RSS);

        Galley run = Galley.run("convert", file, "--to", "atom", "-o", file);

        assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(read(Files.readString(file)).format()).isEqualTo("atom");
    }

    @Test
    void summarisesLossesByCodeOnStandardError() {
        String feed = Samples.RSS.replace("</item>", "<x:mood xmlns:x='urn:x'>calm</x:mood></item>");

        Galley run = Galley.reading(feed, "convert", "-", "--to", "jsonfeed");

        assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(run.errLines())
                .filteredOn(line -> line.contains("[lost.extensions]"))
                .singleElement()
                .asString()
                .startsWith("<stdin>: warning: ")
                .contains("at /articles/0/extensions/0")
                .endsWith("(first of 2)");
    }

    @Test
    void reportsALateLossAfterManyOthers() {
        String items = "<item><title>t</title><x:mood xmlns:x='urn:x'>calm</x:mood></item>".repeat(10_500);
        String feed = "<rss version='2.0'><channel><title>t</title>" + items + "<rating>calm</rating></channel></rss>";

        Galley run = Galley.reading(feed, "convert", "-", "--to", "jsonfeed");

        assertThat(run.err())
                .contains(
                        "[lost.rating]",
                        "more findings are not listed, 500 of them of severity INFO. The other counts do not include them");
    }

    @Test
    void printsNoMessagesIfThereAreNoFindings() {
        Galley run = Galley.reading(Samples.ATOM, "convert", "-", "--to", "atom");

        assertThat(run.err()).isEmpty();
    }

    @Test
    void indentsTheOutputOnRequest() {
        Galley plain = Galley.reading(Samples.ATOM, "convert", "-", "--to", "jsonfeed");
        Galley indented = Galley.reading(Samples.ATOM, "convert", "-", "--to", "jsonfeed", "--indent");

        assertThat(plain.out().lines()).hasSize(1);
        assertThat(indented.out().lines()).hasSizeGreaterThan(5);
    }

    @Test
    void writesTheAddressOfTheOutputOnRequest() throws IOException {
        Galley run = Galley.reading(Samples.RSS, "convert", "-", "--to", "atom", "--self", "https://new.example/atom");

        assertThat(run.out()).containsOnlyOnce("rel=\"self\"");
        assertThat(read(run.out()).feed().selfUrl()).contains(Url.of("https://new.example/atom"));
    }

    @Test
    void resolvesAddressesAgainstTheBase() {
        String relative = "<rss version='2.0'><channel><title>t</title><link>/news</link></channel></rss>";
        Galley run = Galley.reading(
                relative, "convert", "-", "--to", "jsonfeed", "--base", "https://tide.example/feeds/all.xml");

        assertThat(run.out()).contains("\"home_page_url\":\"https://tide.example/news\"");
    }

    @Test
    void readsTheInputInTheGivenEncoding() {
        String misread = "<rss version='2.0'><channel><title>caf\u00c3\u00a9</title></channel></rss>";
        Galley run = Galley.reading(misread, "convert", "-", "--to", "jsonfeed", "--charset", "ISO-8859-1");

        // The name means windows-1252, as in browsers.
        assertThat(run.out()).contains("caf\u00c3\u0192\u00c2\u00a9");
    }

    @ParameterizedTest
    @CsvSource({
        "KOI8-R, Новый мост в порту",
        "windows-1251, Вчера в порту открылся новый мост",
        "Shift_JIS, 港の新しい橋が開通しました",
        "windows-1252, Brücke über den Fluß"
    })
    void guessesTheEncodingOfAFeedThatNamesNone(String encoding, String title) throws IOException {
        Path feed = Files.write(
                folder.resolve("feed.xml"),
                ("<rss version='2.0'><channel><title>" + title + "</title></channel></rss>")
                        .getBytes(Charset.forName(encoding)));

        Galley run = Galley.run("convert", feed, "--to", "jsonfeed");

        assertThat(run.out()).contains("\"title\":\"" + title + "\"");
        assertThat(run.err()).containsAnyOf("[encoding.guessed]", "[encoding.malformed]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--self=feed.xml", "--base=/feeds", "--charset=unheard-of"})
    void rejectsArgumentsThatAreNoAddressOrEncoding(String option) {
        Galley run = Galley.reading(Samples.RSS, "convert", "-", "--to", "atom", option);

        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(run.err()).contains(option.substring(0, option.indexOf('=')));
    }

    private static ReadResult read(String document) throws IOException {
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
        return FeedReader.lenient().read(new ByteArrayInputStream(bytes));
    }

    private static Optional<String> headline(ReadResult read, int index) {
        List<Article> articles = read.feed().articles();
        return articles.get(index).headline().map(Text::plain);
    }
}
