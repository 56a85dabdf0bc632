package dev.galley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.cli.terminal.ExitCode;
import dev.galley.format.Feeds;
import dev.galley.model.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConvertManyTest {
    @TempDir
    private Path folder;

    private Path in;
    private Path out;

    @BeforeEach
    void nameFolders() {
        in = folder.resolve("in");
        out = folder.resolve("out");
    }

    @Test
    void convertsAFolderWithItsSubfolders() {
        Samples.file(in.resolve("a.xml"), Samples.RSS);
        Samples.file(in.resolve("deep/er/b.json"), Samples.JSON_FEED);

        Galley run = Galley.run("convert", in, "--to", "atom", "-o", out);

        assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(out.resolve("a.atom")).exists();
        assertThat(out.resolve("deep/er/b.atom")).exists();
        assertThat(run.errLines()).last().isEqualTo("2 converted, 0 failed");
    }

    @Test
    void convertsManyFilesInParallelAndReportsInTheirOrder() {
        List<Object> args = new ArrayList<>(List.of("convert", "--to", "rss", "-o", out));
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            boolean broken = i % 3 == 0;
            // Good feeds are large, so that the small broken ones finish first.
            String feed = broken ? "nothing" : Samples.RSS.replace("calm", "calm".repeat(50_000));
            Path file = Samples.file(in.resolve("n" + i + ".xml"), feed);
            args.add(file);
            if (broken) {
                expected.add(file + ": Expected a feed but found something that begins with \"nothing\"."
                        + " Known formats: rss, atom, rss1.0, jsonfeed, html.");
            }
        }

        Galley run = Galley.run(args.toArray());

        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(run.errLines()).startsWith(expected.toArray(String[]::new)).endsWith("26 converted, 14 failed");
    }

    @Test
    void givesInputsOfTheSameNameSeparateOutputs() throws IOException {
        Path first = Samples.file(in.resolve("1/feed.xml"), Samples.RSS);
        Path second = Samples.file(in.resolve("2/feed.xml"), Samples.ATOM);
        Path third = Samples.file(in.resolve("2/feed.json"), Samples.JSON_FEED);

        Galley.run("convert", first, second, third, "--to", "atom", "-o", out);

        assertThat(title(out.resolve("feed.atom"))).isEqualTo("Harbour News");
        assertThat(title(out.resolve("feed.xml.atom"))).isEqualTo("Harbour Atom");
        assertThat(title(out.resolve("feed.json.atom"))).isEqualTo("Harbour JSON");
    }

    @Test
    void neverWritesOverAnotherInput() throws IOException {
        Path rss = Samples.file(in.resolve("feed.rss"), Samples.RSS);
        Path atom = Samples.file(in.resolve("feed.atom"), Samples.ATOM);

        Galley.run("convert", rss, atom, "--to", "atom", "-o", in);

        assertThat(title(in.resolve("feed.rss.atom"))).isEqualTo("Harbour News");
        assertThat(title(in.resolve("feed.atom"))).isEqualTo("Harbour Atom");
    }

    @Test
    void readsAFileNamedSeveralTimesOnce() throws IOException {
        Path file = Samples.file(in.resolve("feed.xml"), Samples.RSS);

        Galley.run("convert", file, in, in.resolve("../in/feed.xml"), "--to", "atom", "-o", out);

        try (var files = Files.list(out)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void skipsAndReportsFilesThatAreNotFeedsInAFolder() {
        Samples.file(in.resolve("a.xml"), Samples.RSS);
        Samples.file(in.resolve("picture.svg"), "<svg/>");
        Samples.file(in.resolve(".hidden"), "secret");

        Galley run = Galley.run("convert", in, "--to", "atom", "-o", out);

        assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(run.errLines())
                .last()
                .isEqualTo("1 converted, 0 failed, 1 skipped because they are not feeds (first: "
                        + in.resolve("picture.svg") + ")");
    }

    @Test
    void doesNotReadItsOwnOutputInsideTheInput() {
        Samples.file(in.resolve("a.xml"), Samples.RSS);

        Galley.run("convert", in, "--to", "atom", "-o", in.resolve("done"));
        Galley.run("convert", in, "--to", "atom", "-o", in.resolve("done"));

        assertThat(in.resolve("done/a.atom")).exists();
        assertThat(in.resolve("done/done")).doesNotExist();
    }

    @Test
    void failsIfAFolderHasNoFeeds() {
        Samples.file(in.resolve("picture.svg"), "<svg/>");

        Galley run = Galley.run("convert", in, "--to", "atom", "-o", out);

        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(run.err()).contains(in + ": There is no feed in this folder. Choose another folder.");
        assertThat(out).doesNotExist();
    }

    @Test
    void givesTheExitCodeOfTheWorstInput() {
        Path good = Samples.file(in.resolve("good.xml"), Samples.RSS);
        Path cut = Samples.file(in.resolve("cut.xml"), Samples.RSS.substring(0, 550));
        Path missing = in.resolve("missing.xml");

        assertThat(Galley.run("convert", good, good, "--to", "rss", "-o", out).exitCode())
                .isEqualTo(ExitCode.DONE);
        assertThat(Galley.run("convert", good, cut, "--to", "rss", "-o", out).exitCode())
                .isEqualTo(ExitCode.FINDINGS);
        assertThat(Galley.run("convert", missing, cut, good, "--to", "rss", "-o", out)
                        .exitCode())
                .isEqualTo(ExitCode.FAILED);
        assertThat(out.resolve("good.rss")).exists();
    }

    @Test
    void summarisesLossesOverAllInputs() {
        Samples.file(in.resolve("a.xml"), Samples.RSS);
        Samples.file(in.resolve("b.xml"), Samples.RSS);

        Galley run = Galley.run("convert", in, "--to", "atom", "-o", out);

        assertThat(run.errLines())
                .filteredOn(line -> line.contains("[lost.rating]"))
                .singleElement()
                .asString()
                .startsWith(in.resolve("a.xml") + ": warning: ")
                .endsWith("(first of 2 in 2 files)");
    }

    private static String title(Path file) throws IOException {
        return Feeds.read(file).title().map(Text::plain).orElse("");
    }

    @Test
    void asksForAFolderWhereTheOutputIsNamedLikeAFile() {
        Samples.file(in.resolve("a.rss"), Samples.RSS);
        Samples.file(in.resolve("b.rss"), Samples.RSS);
        Path file = folder.resolve("one.xml");

        Galley run = Galley.run("convert", in, "--to", "atom", "-o", file);

        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(run.err()).contains("-o must be a folder, but " + file + " is named like a file");
        assertThat(file).doesNotExist();
        assertThat(Galley.run("convert", in, "--to", "atom", "-o", file + "/").exitCode())
                .isEqualTo(ExitCode.DONE);
    }
}
