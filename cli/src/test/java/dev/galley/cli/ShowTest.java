package dev.galley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.cli.terminal.ExitCode;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShowTest {
    @Test
    void showsAnOverview() {
        Galley run = Galley.reading(Samples.RSS, "show", "-");

        assertThat(run.out()).isEqualTo("""
                        Format      RSS 2.0
                        Title       Harbour News
                        About       All that floats
                        Address     https://harbour.example/
                        Updated     2024-05-07 09:00 +00:00
                        Articles    2

                        Articles by date:
                          2024-05-07 08:00 +02:00  Pier repaired
                          2024-05-06 08:00 +00:00  Ferry is late

                        No findings.
                        """);
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void showsTheNewestOfManyArticlesAndThoseWithoutADateLast() {
        StringBuilder items = new StringBuilder("<item><title>Timeless</title></item>");
        for (int day = 1; day <= 31; day++) {
            items.append("<item><title>Day ").append(day).append("</title><pubDate>");
            items.append(day).append(" Dec 2023 12:00:00 GMT</pubDate></item>");
        }
        String many = "<rss version='2.0'><channel><title>t</title>" + items + "</channel></rss>";

        Galley run = Galley.reading(many, "show", "-");

        assertThat(run.out())
                .contains(
                        "Articles    32\n", "The 10 newest articles:\n  2023-12-31 12:00 +00:00  Day 31\n", "Day 22\n")
                .doesNotContain("Day 21", "Timeless");
        assertThat(Galley.reading(many.replaceAll("<item><title>Day.*</item>", ""), "show", "-")
                        .out())
                .contains("  no date                  Timeless\n");
    }

    @Test
    void showsFindingsByCodeWithCountsAndTheFirstPlace() {
        String feed = Samples.RSS.replace(" May 2024 08", " Maybe 2024 08");

        Galley run = Galley.reading(feed, "show", "-");

        assertThat(run.exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(run.out())
                .containsPattern("Findings:\n  <stdin>:\\d+:\\d+: error: .*\"Mon, 06 Maybe 2024 08:00:00 GMT\".*"
                        + "\\[date\\.unreadable] \\(first of 2\\)\n");
    }

    @Test
    void showsLongOrMarkedUpHeadlinesAsOneLineOfText() {
        String feed = Samples.ATOM.replace(
                "<title>Ferry is late</title>",
                "<title type='html'>&lt;b>Ferry&lt;/b>\n" + "late ".repeat(100) + "</title>");

        Galley run = Galley.reading(feed, "show", "-");

        assertThat(run.out()).containsPattern("  2024-05-06 08:00 \\+00:00  Ferry late late .*\\.\\.\\.\n");
        assertThat(run.out().lines()).allMatch(line -> line.length() < 130);
    }

    @Test
    void namesFormatAndVersionOfEveryFormat() {
        assertThat(Galley.reading(Samples.ATOM, "show", "-").out()).startsWith("Format      Atom 1.0\n");
        assertThat(Galley.reading(Samples.JSON_FEED, "show", "-").out()).startsWith("Format      JSON Feed 1.1\n");
    }

    @Test
    void showsEnclosuresTheirDurationAndNamespaces() {
        String podcast =
                "<?xml version='1.0'?><!-- <a xmlns:no='x'> --><rss version='2.0' xmlns:itunes='http://www.itunes.com/dtds/podcast-1.0.dtd'"
                        + "\n xmlns:podcast = 'https://podcastindex.org/namespace/1.0'><channel><title>Tides</title>"
                        + "<item><title>Ebb</title><enclosure url='https://tide.example/1.mp3' type='audio/mpeg' length='9'/>"
                        + "<itunes:duration>1:02:03</itunes:duration></item>"
                        + "<item><title>Flood</title><enclosure url='https://tide.example/2.mp3' type='audio/mpeg' length='9'/>"
                        + "<itunes:duration>61</itunes:duration></item>"
                        + "<item><title>Chart</title><enclosure url='https://tide.example/3.pdf' type='application/pdf' length='9'/></item>"
                        + "</channel></rss>";

        assertThat(Galley.reading(podcast, "show", "-").out())
                .contains("Namespaces  itunes, podcast\n")
                .contains("Enclosures  2 audio (1:03:04), 1 other\n")
                .contains("Flood [1 audio (01:01)]\n", "Chart [1 other]\n");
    }

    @Test
    void countsTheRenditionsOfOneMediumOnce() {
        String video = "<rss version='2.0' xmlns:media='http://search.yahoo.com/mrss/'><channel><title>Tides</title>"
                + "<item><title>Ebb</title><media:group>"
                + "<media:content url='https://tide.example/hd.mp4' type='video/mp4' duration='90'/>"
                + "<media:content url='https://tide.example/sd.mp4' type='video/mp4' duration='90'/>"
                + "</media:group></item></channel></rss>";

        assertThat(Galley.reading(video, "show", "-").out()).contains("Enclosures  1 video (01:30)\n");
    }

    @Test
    void findsNoNamespacesInTheMarkupOfAJsonFeed() {
        String feed = Samples.JSON_FEED.replaceFirst("\\{", "{\"description\": \"<b xmlns:x='y'>\", ");

        assertThat(Galley.reading(feed, "show", "-").out()).startsWith("Format").doesNotContain("Namespaces");
    }

    @Test
    void showsThePartsOfAPageAndExplainsThem() {
        String page =
                "<!doctype html><html lang=en><nav><a href=/>Home</a></nav><article><p class=kicker>Town</p><h1>Ferry is late</h1>"
                        + "<p class=byline>By <a href=/ada>Ada Brook</a></p>"
                        + "<p>The noon ferry left an hour late, the harbour office says, because the captain had to wait for the tide.</p>"
                        + "<h2>Why</h2><p>The tide was late as well, which had not happened before, and nobody had told the captain.</p>"
                        + "</article></html>";

        Galley run = Galley.reading(page, "show", "-", "--explain");

        assertThat(run.out())
                .startsWith("Page        article\nKicker      Town\nHeadline    Ferry is late\nAuthors     Ada Brook\n")
                .contains("  ## Why\n", "took     headline      h1", "left out navigation    nav")
                .endsWith("No findings.\n");
        assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void writesThePageThatExplainsAPage(@TempDir Path folder) throws IOException {
        Path explanation = folder.resolve("explained.html");
        String page = "<!doctype html><html><nav><a href=/>Home</a></nav><article><h1>Ferry is late</h1>"
                + "<p>The noon ferry left an hour late, the harbour office says, because the captain had to wait for the tide.</p>"
                + "</article></html>";

        Galley run = Galley.reading(page, "show", "-", "--explain-html", explanation.toString());

        assertThat(run.out()).startsWith("Page        article\n");
        assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(explanation).content().contains("&lt;nav&gt;&lt;a href=/&gt;Home", "✗ navigation", "✓ headline");
    }

    @Test
    void explainsOnlyPages(@TempDir Path folder) {
        String feed = "<rss version='2.0'><channel><title>Tide</title></channel></rss>";
        Path explanation = folder.resolve("explained.html");

        assertThat(Galley.reading(feed, "show", "-", "--explain").err()).contains("is no web page");
        Galley run = Galley.reading(feed, "show", "-", "--explain-html", explanation.toString());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(explanation).doesNotExist();
    }

    @Test
    void namesTheExplanationThatCannotBeWritten(@TempDir Path folder) {
        Path explanation = folder.resolve("missing").resolve("explained.html");

        Galley run = Galley.reading("<!doctype html><p>Tide", "show", "-", "--explain-html", explanation.toString());

        assertThat(run.err()).contains(explanation.toString());
        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
    }
}
