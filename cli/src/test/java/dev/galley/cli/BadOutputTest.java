package dev.galley.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.galley.cli.terminal.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BadOutputTest {
    @TempDir
    private Path folder;

    private Path input;

    @BeforeEach
    void writeInput() {
        input = Samples.file(folder.resolve("in.xml"), Samples.RSS);
    }

    @Test
    void tellsOfAMissingFolder() {
        Path out = folder.resolve("none/out.atom");

        assertOneLine(
                Galley.run("convert", input, "--to", "atom", "-o", out),
                out + ": There is no folder " + folder.resolve("none") + ". Make it first.");
    }

    @Test
    void tellsOfAFileWhereAFolderIsNeeded() {
        Path out = folder.resolve("in.xml/out.atom");

        assertOneLine(
                Galley.run("convert", input, "--to", "atom", "-o", out),
                out + ": " + input + " is a file, not a folder. Choose another folder.");
    }

    @Test
    void tellsOfAFolderThatMayNotBeWritten() throws IOException {
        Path closed = Files.createDirectory(folder.resolve("closed"));
        assumeThat(Files.getFileStore(closed).supportsFileAttributeView("posix"))
                .isTrue();
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("r-xr-xr-x"));
        assumeThat(Files.isWritable(closed))
                .as("The superuser may write anywhere")
                .isFalse();
        Path out = closed.resolve("out.atom");

        assertOneLine(
                Galley.run("convert", input, "--to", "atom", "-o", out),
                out + ": It may not be written. Check its permissions and those of its folder.");
    }

    @Test
    void refusesSeveralInputsWithoutAFolder() {
        assertOneLine(
                Galley.run("convert", input, input, "--to", "atom"),
                "galley convert: Several inputs cannot go to standard output; name a folder with -o."
                        + " \"galley convert --help\" shows how it is used.");
        assertOneLine(
                Galley.run("convert", folder, "--to", "atom", "-o", input),
                "galley convert: -o must be a folder here, but " + input + " is a file."
                        + " \"galley convert --help\" shows how it is used.");
    }

    @Test
    void endsQuietlyWhereNobodyReadsOnInAPipe() {
        for (String[] args : new String[][] {{"convert", "" + input, "--to", "atom"}, {"show", "" + input}}) {
            Galley run = Galley.writing(Galley.failing("Broken pipe"), (Object[]) args);

            assertThat(run.err()).isEmpty();
            assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
        }
    }

    @Test
    void tellsThatStandardOutputIsFull() {
        for (String[] args :
                new String[][] {{"convert", "" + input, "--to", "atom"}, {"show", "" + input}, {"completion"}}) {
            Galley run = Galley.writing(Galley.failing("No space left on device"), (Object[]) args);

            assertThat(run.errLines())
                    .singleElement()
                    .asString()
                    .endsWith("It cannot be written: No space left on device. Check the place and try again.");
            assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
        }
    }

    @Test
    void writesIntoADeviceInsteadOfReplacingIt() {
        Path device = Path.of("/dev/null");
        assumeThat(Files.exists(device)).isTrue();

        Galley run = Galley.run("convert", input, "--to", "atom", "-o", device);

        assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(Files.isRegularFile(device)).isFalse();
    }

    private static void assertOneLine(Galley run, String line) {
        assertThat(run.errLines()).containsExactly(line);
        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(run.out()).isEmpty();
    }
}
