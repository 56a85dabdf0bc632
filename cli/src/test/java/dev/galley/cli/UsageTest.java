package dev.galley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.cli.terminal.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "convert --help",
                "show --help",
                "validate --help",
                "moderate --help",
                "policy --help",
                "policy lint --help",
                "policy diff --help",
                "policy replay --help",
                "policy activity --help",
                "policy train --help",
                "completion --help",
                "manual --help"
            })
    void everyCommandHasHelpWithExamples(String command) {
        Galley run = Galley.run((Object[]) command.split(" "));

        assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("Usage: galley").contains("Examples:\n  ");
    }

    @Test
    void helpListsTheFormats() {
        assertThat(Galley.run("convert", "--help").out().replaceAll("\\s+", " "))
                .contains(
                        "Format to convert to: rss, atom, rss1.0, jsonfeed, html, markdown, text, opml, json; the last two are for lists");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--version", "show --version"})
    void printsItsVersion(String command) {
        Galley run = Galley.run((Object[]) command.split(" "));

        assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).startsWith("galley ").contains("Java " + Runtime.version());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | galley: No command given",
                "convert | galley convert: Missing required options and parameters: '--to=FORMAT', 'INPUT'",
                "convert x | galley convert: Missing required option: '--to=FORMAT'",
                "convert x --to docx | galley convert: Invalid value for option '--to': No format \"docx\" is installed",
                "convert x --to rss --wat | galley convert: Unknown option: '--wat'",
                "show | galley show: Missing required parameter: 'INPUT'",
                "show a b | galley show: Unmatched argument at index 2: 'b'",
            })
    void reportsWrongUsageInOneLineAndPointsToTheHelp(String command, String start) {
        Galley run = Galley.run((Object[]) (command.isEmpty() ? new String[0] : command.split(" ")));

        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(run.out()).isEmpty();
        assertThat(run.errLines())
                .singleElement()
                .asString()
                .startsWith(start)
                .contains("Run \"galley", "--help\" for usage");
    }

    @ParameterizedTest
    @CsvSource({
        "convrt x, convert",
        "convert x --to rss --pretty, --indent",
        "convert x --to rss --encoding=utf-8, --charset",
        "convert x --to rss --stric, --strict"
    })
    void asksWhetherASimilarCommandOrOptionWasMeant(String command, String meant) {
        assertThat(Galley.run((Object[]) command.split(" ")).err()).contains("Did you mean \"" + meant + "\"?");
    }

    @Test
    void helpIsACommandToo() {
        assertThat(Galley.run("help", "convert").out())
                .isEqualTo(Galley.run("convert", "--help").out());
        assertThat(Galley.run("help").out()).startsWith("Usage: galley");
    }

    @Test
    void printsTheScriptThatCompletesCommandsOptionsAndFormats() {
        Galley run = Galley.run("completion");

        assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(run.out())
                .startsWith("#!/usr/bin/env bash")
                .contains("convert", "--strict", "\"rss\" \"atom\" \"jsonfeed\"");
    }

    @Test
    void printsAManualPageOfAllCommands() {
        Galley run = Galley.run("manual");

        assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(run.out())
                .startsWith(".TH GALLEY 1 ")
                .contains(
                        ".SS galley convert\n",
                        ".SS galley policy replay\n",
                        ".B \\-\\-to=FORMAT\nFormat to convert to: rss, atom",
                        ".RS 4\n.nf\ngalley show news.rss\n");
        // man takes a line that begins with "." or "'" for a command.
        assertThat(run.out().lines().filter(line -> line.startsWith(".") || line.startsWith("'")))
                .allMatch(line -> line.matches("\\.(TH|SH|SS|PP|TP|B|RS|RE|br|nf|fi)( .*)?"));
    }
}
