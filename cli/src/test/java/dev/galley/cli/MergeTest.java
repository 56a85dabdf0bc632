package dev.galley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.cli.terminal.ExitCode;
import dev.galley.format.FeedReader;
import dev.galley.model.Article;
import dev.galley.model.Feed;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MergeTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void writeFeeds() throws IOException {
        write("north.rss", "North", item("Ebb", 3), item("Fog", 1));
        write("south.rss", "South", item("Flood", 2));
    }

    @Test
    void mergesFilesAndFoldersNewestFirst() throws IOException {
        Galley run = Galley.run("merge", folder, "--to", "atom");

        Feed feed = read(run.out());
        assertThat(headlines(feed)).containsExactly("Ebb", "Flood", "Fog");
        assertThat(feed.title().orElseThrow().plain()).isEqualTo("North, South");
        assertThat(feed.articles()
                        .get(1)
                        .source()
                        .orElseThrow()
                        .title()
                        .orElseThrow()
                        .plain())
                .isEqualTo("South");
        assertThat(run.err()).contains("3 articles of 2 feeds merged");
        assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void takesTheArticlesThatAreAskedFor() throws IOException {
        Galley run = Galley.run(
                "merge", folder, "--to", "jsonfeed", "--since", "2026-11-02", "--limit", 1, "--title", "Tides", "-q");

        assertThat(headlines(read(run.out()))).containsExactly("Ebb");
        assertThat(read(run.out()).title().orElseThrow().plain()).isEqualTo("Tides");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void reportsAFeedThatCannotBeReadAndMergesTheOthers() throws IOException {
        Path page = Files.writeString(folder.resolve("notes.txt"), "Nothing here");
        Path out = folder.resolve("all.rss");

        Galley run = Galley.run(
                "merge", folder.resolve("north.rss"), page, folder.resolve("none"), "--to", "rss", "-o", out);

        assertThat(headlines(read(Files.readString(out)))).containsExactly("Ebb", "Fog");
        assertThat(run.err()).contains("notes.txt: Expected a feed", "none: File not found");
        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
    }

    @Test
    void writesNothingIfThereIsNoFeed() throws IOException {
        Path out = folder.resolve("all.rss");
        Path empty = Files.createDirectory(folder.resolve("empty"));

        Galley run = Galley.run("merge", empty, "--to", "rss", "-o", out);

        assertThat(run.err()).contains("There is no feed to merge");
        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(out).doesNotExist();
    }

    @Test
    void leavesItsOwnOutputOutWhenRunAgain() throws IOException {
        Path out = folder.resolve("all.atom");
        Galley.run("merge", folder, "--to", "atom", "-o", out);

        Galley again = Galley.run("merge", folder, "--to", "atom", "-o", out);

        assertThat(again.err()).contains("3 articles of 2 feeds merged");
        assertThat(read(Files.readString(out)).title().orElseThrow().plain()).isEqualTo("North, South");
    }

    @Test
    void namesFoldersWithoutFeedsAndFilesThatAreNone() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Files.writeString(folder.resolve("notes.txt"), "Nothing here");

        Galley run = Galley.run("merge", folder, empty, "--to", "atom");

        assertThat(run.err())
                .contains("empty: There is no feed in this folder")
                .contains("3 articles of 2 feeds merged, 0 failed, 1 skipped because they are not feeds (first: ");
        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
    }

    @Test
    void reportsAnOutputThatCannotBeWritten() {
        Galley missing = Galley.run(
                "merge", folder, "--to", "atom", "-o", folder.resolve("none").resolve("all.atom"));
        Galley full = Galley.writing(Galley.failing("No space left on device"), "merge", folder, "--to", "atom");
        Galley closed = Galley.writing(Galley.failing("Broken pipe"), "merge", folder, "--to", "atom");

        assertThat(missing.err()).contains("none does not exist. Create it first.");
        assertThat(missing.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(full.err()).contains("<stdout>: Cannot write: No space left on device");
        assertThat(full.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(closed.err()).doesNotContain("Broken pipe");
        assertThat(closed.exitCode()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void leavesTheTitleToTheFormatIfNoFeedHasOne() throws IOException {
        Path bare = Files.writeString(
                folder.resolve("bare"), "<rss version='2.0'><channel><item><title>Ebb</title></item></channel></rss>");

        Galley run = Galley.run("merge", bare, bare, "--to", "atom");

        assertThat(run.err()).contains("\"title\"");
        assertThat(run.out()).contains("Ebb");
    }

    @Test
    void refusesFormatsOfLists() {
        assertThat(Galley.run("merge", folder, "--to", "opml").err())
                .contains("--to opml is for lists of feeds; merge to a format of feeds");
    }

    @Test
    void convertTakesTheArticlesThatAreAskedFor() throws IOException {
        Path north = folder.resolve("north.rss");

        assertThat(headlines(read(Galley.run("convert", north, "--to", "atom", "--match", "FOG")
                        .out())))
                .containsExactly("Fog");
        assertThat(headlines(read(Galley.run("convert", north, "--to", "atom", "--limit", 1)
                        .out())))
                .containsExactly("Ebb");
        assertThat(headlines(read(Galley.run("convert", north, "--to", "atom", "--since", "2026-11-02T00:00:00Z")
                        .out())))
                .containsExactly("Ebb");
        assertThat(headlines(read(Galley.run("convert", north, "--to", "atom", "--match", "fog", "--match", "buoy")
                        .out())))
                .containsExactly("Ebb", "Fog");
    }

    @Test
    void convertPrintsOnlyTheFindingsThatAreAskedFor() {
        Path north = folder.resolve("north.rss");

        assertThat(Galley.run("convert", north, "--to", "atom").err()).contains(": info: ");
        assertThat(Galley.run("convert", north, "--to", "atom", "--severity", "warning")
                        .err())
                .doesNotContain(": info: ");
        assertThat(Galley.run("convert", north, "--to", "atom", "--quiet").err())
                .isEmpty();
    }

    @Test
    void explainsWrongNumbersAndTimes() {
        assertThat(Galley.run("convert", "x", "--to", "atom", "--limit", 0).err())
                .contains("'0' is not a number of articles, 1 or more");
        assertThat(Galley.run("convert", "x", "--to", "atom", "--since", "May").err())
                .contains("'May' is neither a date such as 2026-10-01 nor a time");
        assertThat(Galley.run("convert", "x", "--to", "opml", "--limit", 1).err())
                .contains("--limit applies to feeds, but --to opml converts lists of feeds");
    }

    private void write(String name, String title, String... items) throws IOException {
        Files.writeString(
                folder.resolve(name),
                "<rss version=\"2.0\"><channel><title>" + title + "</title><link>https://tide.example/</link>"
                        + "<description>Tides</description>" + String.join("", items) + "</channel></rss>");
    }

    private static String item(String title, int day) {
        return "<item><title>" + title + "</title><link>https://tide.example/" + day + "</link><category>sea-mark "
                + (title.equals("Fog") ? "none" : "buoy") + "</category><pubDate>0" + day
                + " Nov 2026 08:00:00 GMT</pubDate></item>";
    }

    private static Feed read(String document) throws IOException {
        return FeedReader.lenient()
                .read(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)))
                .feed();
    }

    private static List<String> headlines(Feed feed) {
        return feed.articles().stream()
                .map(Article::headline)
                .map(headline -> headline.orElseThrow().plain())
                .toList();
    }
}
