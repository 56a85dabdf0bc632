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

/** Lists of feeds on the command line. */
class OpmlTest {
    private static final String LIST = """
            <opml version="1.0">
              <head><title>Ports</title><dateModified>Sun, 05 May 2024 10:00:00 GMT</dateModified></head>
              <body>
                <outline text="News">
                  <outline text="Harbour" xmlUrl="https://harbour.example/feed" category="a,b" icon="x"/>
                </outline>
                <outline text="https://rules.example/" type="link" url="https://rules.example/"/>
              </body>
            </opml>
            """;

    @Test
    void showsTheListInItsFolders() {
        Galley run = Galley.reading(LIST, "show", "-");

        assertThat(run.out()).isEqualTo("""
                Format      OPML 1.0
                Title       Ports
                Updated     2024-05-05 10:00 +00:00
                Feeds       1

                  News
                    Harbour  https://harbour.example/feed
                  https://rules.example/

                No findings.
                """);
        assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void rewritesTheListAsOpmlTwo() {
        Galley run = Galley.reading(LIST, "convert", "-", "--to", "opml");

        assertThat(run.out()).isEqualTo("""
                <?xml version="1.0" encoding="UTF-8"?>
                <opml version="2.0">
                  <head>
                    <title>Ports</title>
                    <dateModified>Sun, 05 May 2024 10:00:00 GMT</dateModified>
                  </head>
                  <body>
                    <outline text="News">
                      <outline text="Harbour" type="rss" xmlUrl="https://harbour.example/feed" category="a,b" icon="x"/>
                    </outline>
                    <outline text="https://rules.example/" type="link" url="https://rules.example/"/>
                  </body>
                </opml>
                """);
        assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void rewritesTheListAsJson() {
        Galley run = Galley.reading(LIST, "convert", "-", "--to", "json");

        assertThat(run.out())
                .isEqualTo(
                        "{\"title\":\"Ports\",\"dateModified\":\"2024-05-05T10:00:00Z\",\"outlines\":["
                                + "{\"text\":\"News\",\"outlines\":[{\"text\":\"Harbour\","
                                + "\"xmlUrl\":\"https://harbour.example/feed\",\"categories\":[\"a\",\"b\"],"
                                + "\"attributes\":{\"icon\":\"x\"}}]},"
                                + "{\"text\":\"https://rules.example/\",\"type\":\"link\",\"url\":\"https://rules.example/\"}]}\n");
        assertThat(Galley.reading(LIST, "convert", "-", "--to", "json", "--indent")
                        .out())
                .startsWith("{\n  \"title\"");
    }

    @Test
    void namesAListThatIsGivenInPlaceOfAFeed() {
        Galley run = Galley.reading(LIST, "convert", "-", "--to", "atom");

        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("Expected a feed but found a list of feeds (OPML)");
    }

    @Test
    void refusesAFeedInPlaceOfAList(@TempDir Path folder) throws IOException {
        Path out = folder.resolve("out.opml");
        Galley run = Galley.reading(Samples.RSS, "convert", "-", "--to", "opml", "-o", out.toString());

        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(run.err()).contains("The document is not OPML; it begins with the element \"rss\"");
        assertThat(out).doesNotExist();
        assertThat(Galley.reading(Samples.RSS, "convert", "-", "--to", "json").err())
                .contains("If it is a feed, convert it --to jsonfeed");
    }

    @Test
    void passesOverOtherDocumentsInAFolder(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.opml"), LIST);
        Files.writeString(folder.resolve("b.rss"), Samples.RSS);
        Path out = folder.resolve("out");
        Galley run = Galley.run("convert", folder.toString(), "--to", "json", "-o", out.toString());

        assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(run.err()).contains("1 converted, 0 failed, 1 skipped");
        assertThat(out.resolve("a.json")).exists();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--lossless",
                "--self=https://a.example/",
                "--base=https://a.example/",
                "--sanitize",
                "--unescape"
            })
    void optionsOfFeedsAreRefused(String option) {
        Galley run = Galley.reading(LIST, "convert", "-", "--to", "opml", option);

        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(run.err()).contains("applies to feeds, but --to opml converts lists of feeds");
    }
}
