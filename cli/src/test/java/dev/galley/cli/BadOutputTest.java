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
    void reportsAMissingFolder() {
        Path out = folder.resolve("none/out.atom");

        assertOneLine(
                Galley.run("convert", input, "--to", "atom", "-o", out),
                out + ": The folder " + folder.resolve("none") + " does not exist. Create it first.");
    }

    @Test
    void refusesAFileInPlaceOfAFolder() {
        Path out = folder.resolve("in.xml/out.atom");

        assertOneLine(
                Galley.run("convert", input, "--to", "atom", "-o", out),
                out + ": " + input + " is a file, not a folder. Choose another folder.");
    }

    @Test
    void reportsAFolderThatIsNotWritable() throws IOException {
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
                out + ": Permission denied. Make the file and its folder writable for this user.");
    }

    @Test
    void refusesSeveralInputsWithoutAFolder() {
        assertOneLine(
                Galley.run("convert", input, input, "--to", "atom"),
                "galley convert: Several inputs cannot be written to standard output; name an output folder with -o."
                        + " Run \"galley convert --help\" for usage.");
        assertOneLine(
                Galley.run("convert", folder, "--to", "atom", "-o", input),
                "galley convert: With several inputs -o must be a folder, but " + input + " is a file."
                        + " Run \"galley convert --help\" for usage.");
    }

    @Test
    void endsQuietlyIfThePipeIsClosed() {
        for (String[] args : new String[][] {{"convert", "" + input, "--to", "atom"}, {"show", "" + input}}) {
            Galley run = Galley.writing(Galley.failing("Broken pipe"), (Object[]) args);

            assertThat(run.err()).isEmpty();
            assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
        }
    }

    @Test
    void reportsAFailureToWriteStandardOutput() {
        for (String[] args :
                new String[][] {{"convert", "" + input, "--to", "atom"}, {"show", "" + input}, {"completion"}}) {
            Galley run = Galley.writing(Galley.failing("No space left on device"), (Object[]) args);

            assertThat(run.errLines())
                    .singleElement()
                    .asString()
                    .endsWith(
                            "Cannot write: No space left on device. Fix this and try again, or choose another output.");
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
