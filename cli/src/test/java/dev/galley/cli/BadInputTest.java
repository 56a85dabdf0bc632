package dev.galley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.cli.terminal.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BadInputTest {
    private static final String ESC = "\u001B";

    @TempDir
    private Path folder;

    @Test
    void reportsAMissingFileInOneLine() {
        Path missing = folder.resolve("none.xml");

        assertOneLine(Galley.run("convert", missing, "--to", "atom"), missing + ": File not found. Check the path.");
        assertOneLine(Galley.run("show", missing), missing + ": File not found. Check the path.");
    }

    @Test
    void saysThatAPageHasNoText() {
        Path page = Samples.file(folder.resolve("page"), "<!DOCTYPE html><title>Hi</title>");
        String line = page + ": This HTML page has no text. Check whether the address is that of an article.";

        assertOneLine(Galley.run("convert", page, "--to", "atom"), line);
    }

    @ParameterizedTest
    @ValueSource(strings = {"moderate %s", "policy print %s"})
    void saysThatAnAddressIsNotAFile(String command) {
        String address = "https://harbour.example/feed.xml";

        Galley run = Galley.run((Object[]) command.formatted(address).split(" ", -1));

        assertOneLine(
                run,
                address
                        + ": This is an address, but a file is needed here. To read it, download it first, for example with"
                        + " curl -L -o feed.xml.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"convert ftp://harbour.example/f.xml --to rss", "validate gopher://harbour.example/f.xml"})
    void saysThatAnAddressOfAnotherProtocolIsNotAFile(String command) {
        Galley run = Galley.run((Object[]) command.split(" ", -1));

        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(run.err()).contains("://harbour.example/f.xml: This is an address, but a file is needed here.");
    }

    @Test
    void saysThatStandardInputCanBeReadOnlyOnce() {
        Galley run = Galley.reading("{\"policy\":\"p\",\"rules\":{\"blank\":{}}}", "moderate", "-", "--policy", "-");

        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(run.err()).contains("<stdin>: Cannot read: standard input was read before; name it only once.");
    }

    @Test
    void saysThatAFolderHasNoComments() {
        Galley run = Galley.run("moderate", folder);

        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(run.errLines())
                .containsExactly(folder + ": There are no comments in this folder. Choose another folder.");
    }

    @Test
    void saysThatAnEncodingIsUnknown() {
        Galley run = Galley.run("convert", "feed.xml", "--to", "atom", "--charset", "nope");

        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(run.err())
                .contains("\"nope\" is not the name of a known encoding such as UTF-8 or windows-1251")
                .doesNotContain("Exception");
    }

    @Test
    void reportsAnEmptyInput() {
        Galley run = Galley.reading("", "convert", "-", "--to", "atom");

        assertOneLine(
                run,
                "<stdin>: Expected a feed but found an empty document. Known formats: rss, atom, rss1.0, jsonfeed, html.");
    }

    @Test
    void reportsAnExceededLimitWithItsPlaceAndARemedy() {
        String deep = "<rss version='2.0'><channel>" + "<a>".repeat(10_000);

        Galley run = Galley.reading(deep, "convert", "-", "--to", "atom");

        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(run.errLines())
                .singleElement()
                .asString()
                .matches("<stdin>:1:\\d+: The document exceeds the limit \"depth\" of 256\\. The command uses .*");
    }

    @Test
    void convertsCompleteArticlesOfATruncatedFeedAndReportsThePlace() {
        Galley run = Galley.reading(Samples.RSS.substring(0, 550), "convert", "-", "--to", "rss");

        assertThat(run.exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(run.out()).contains("Ferry is late").doesNotContain("Pier");
        assertThat(run.err()).containsPattern("<stdin>:\\d+:\\d+: error: .*\\[document\\.truncated]");
    }

    @Test
    void stopsAtTheFirstErrorInStrictMode() {
        Path out = folder.resolve("out.rss");

        Galley run =
                Galley.reading(Samples.RSS.substring(0, 550), "convert", "-", "--to", "rss", "--strict", "-o", out);

        assertThat(run.exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(run.errLines()).singleElement().asString().startsWith("<stdin>:");
        assertThat(out).doesNotExist();
    }

    @Test
    void refusesAFolderInPlaceOfAFile() {
        assertOneLine(
                Galley.run("show", folder),
                "galley show: " + folder + " is a folder; choose a file in it."
                        + " Run \"galley show --help\" for usage.");
    }

    @Test
    void keepsTheExistingFileIfTheInputIsBad() throws IOException {
        Path out = Samples.file(folder.resolve("out.atom"), "as it was");
        // Long enough for the writer to begin before the error.
        String item = "<item><title>Ferry</title></item>\n";
        String deep = "<rss version='2.0'><channel>" + item.repeat(20_000) + "<a>".repeat(10_000);

        Galley run = Galley.reading(deep, "convert", "-", "--to", "atom", "-o", out);

        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(out).hasContent("as it was");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(out);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"convert - --to atom", "show -"})
    void neverLetsTheInputControlTheTerminal(String command) {
        String feed = Samples.RSS
                .replace("Harbour News", "\u202Eevil ")
                .replace("Pier repaired", "\u009B31mred\u2028next")
                .replace("Mon, 06 May 2024 08:00:00 GMT", "never" + ESC + "]0;owned\u0007");

        Galley run = Galley.reading(feed, (Object[]) command.split(" "));

        String shown = command.startsWith("show") ? run.out() + run.err() : run.err();
        assertThat(shown).contains("never").doesNotContain(ESC, "\u0007", "\u202E", "\u009B", "\u2028");
    }

    @Test
    void neverPrintsEscapeCharactersOfArguments() {
        assertThat(Galley.run("convert", "x" + ESC + "[2J", "--to", "atom").err())
                .doesNotContain(ESC);
        assertThat(Galley.run("convert", "x", "--to", "at" + ESC + "[2Jom").err())
                .doesNotContain(ESC);
        assertThat(Galley.run("--" + ESC + "[2J").err()).doesNotContain(ESC);
    }

    private static void assertOneLine(Galley run, String line) {
        assertThat(run.errLines()).containsExactly(line);
        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(run.out()).isEmpty();
    }
}
