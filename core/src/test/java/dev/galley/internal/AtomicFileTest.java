package dev.galley.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AtomicFileTest {
    @TempDir
    private Path folder;

    @Test
    void createsTheFileOnCommit() throws IOException {
        Path target = folder.resolve("a");

        try (AtomicFile file = AtomicFile.create(target)) {
            file.stream().write("new".getBytes(StandardCharsets.UTF_8));
            assertThat(target).doesNotExist();
            file.commit();
        }

        assertThat(target).hasContent("new");
        assertOnly(target);
    }

    @Test
    void leavesNothingBehindWithoutACommit() throws IOException {
        Path target = Files.writeString(folder.resolve("a"), "old");

        try (AtomicFile file = AtomicFile.create(target)) {
            file.stream().write(1);
        }

        assertThat(target).hasContent("old");
        assertOnly(target);
    }

    @Test
    void replacesAnExistingFile() throws IOException {
        Path target = Files.writeString(folder.resolve("a"), "old");

        write(target);

        assertThat(target).hasContent("new");
        assertOnly(target);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-------", "rw-r-----", "rwxrwxrwx", "r--r--r--"})
    void keepsThePermissionsOfAFileThatItReplaces(String permissions) throws IOException {
        Assumptions.assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
        Path target = Files.writeString(folder.resolve("a"), "old");
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(permissions));

        try (AtomicFile file = AtomicFile.create(target)) {
            file.stream().write("new".getBytes(StandardCharsets.UTF_8));
            try (var files = Files.list(folder)) {
                assertThat(files)
                        .allSatisfy(any -> assertThat(Files.getPosixFilePermissions(any))
                                .isSubsetOf(PosixFilePermissions.fromString(permissions)));
            }
            file.commit();
        }

        assertThat(target).hasContent("new");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(target)))
                .isEqualTo(permissions);
    }

    @Test
    void aNewPrivateFileIsReadableByItsOwnerAlone() throws IOException {
        Assumptions.assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
        Path target = folder.resolve("a");

        try (AtomicFile file = AtomicFile.createPrivate(target)) {
            file.stream().write("secret".getBytes(StandardCharsets.UTF_8));
            file.commit();
        }

        assertThat(target).hasContent("secret");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(target)))
                .isEqualTo("rw-------");
    }

    @Test
    void followsSymbolicLinks() throws IOException {
        Path target = Files.writeString(folder.resolve("a"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link"), target);
        Path dangling = Files.createSymbolicLink(folder.resolve("dangling"), Path.of("b"));

        write(link);
        write(dangling);

        assertThat(link).isSymbolicLink();
        assertThat(target).hasContent("new");
        assertThat(dangling).isSymbolicLink();
        assertThat(folder.resolve("b")).hasContent("new");
    }

    @Test
    void namesTheTargetThatCannotBeWritten() {
        Path lost = folder.resolve("none").resolve("a");

        assertThatThrownBy(() -> AtomicFile.create(lost))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessage(lost + ": its folder does not exist");
        assertThatThrownBy(() -> AtomicFile.create(folder))
                .isInstanceOf(FileSystemException.class)
                .hasMessage(folder + ": is a folder");
    }

    @Test
    void writesToAPipeInsteadOfReplacingIt() throws Exception {
        Path pipe = folder.resolve("pipe");
        assumeTrue(File.separatorChar == '/', "Pipes are no files here");
        assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0, "No pipe could be made");
        CompletableFuture<String> read = CompletableFuture.supplyAsync(() -> contentOf(pipe));

        write(pipe);

        assertThat(read.get(10, TimeUnit.SECONDS)).isEqualTo("new");
        assertThat(Files.isRegularFile(pipe)).isFalse();
        assertOnly(pipe);
    }

    @Test
    void deletesWhatAKilledProcessLeft() throws Exception {
        Path target = folder.resolve("a");
        Process writer = startWriter(target);
        Path left = folder.resolve(".a.part");
        assertThat(left).hasContent("half");
        writer.destroyForcibly().waitFor();
        assertOnly(left);

        Files.setLastModifiedTime(left, FileTime.fromMillis(0));
        write(target);

        assertThat(target).hasContent("new");
        assertOnly(target);
    }

    @Test
    void leavesTheFileOfAnotherProcessThatIsWritingIt() throws Exception {
        Path target = folder.resolve("a");
        Process writer = startWriter(target);
        Files.setLastModifiedTime(folder.resolve(".a.part"), FileTime.fromMillis(0));

        write(target);
        assertThat(target).hasContent("new");
        writer.getOutputStream().close();
        assertThat(writer.waitFor()).isZero();

        assertThat(target).hasContent("half");
        assertOnly(target);
    }

    @Test
    void leavesTheFileThatThisProcessIsWriting() throws IOException {
        Path target = folder.resolve("a");
        try (AtomicFile file = AtomicFile.create(target)) {
            file.stream().write("first".getBytes(StandardCharsets.UTF_8));
            Files.setLastModifiedTime(folder.resolve(".a.part"), FileTime.fromMillis(0));
            write(target);
            assertThat(target).hasContent("new");
            file.commit();
        }

        assertThat(target).hasContent("first");
        assertOnly(target);
    }

    /** Starts a process that has written half of a file and completes it when its input ends. */
    private static Process startWriter(Path target) throws IOException {
        String classes = root(AtomicFile.class) + File.pathSeparator + root(AtomicFileTest.class);
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classes,
                        Writer.class.getName(),
                        target.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertThat(writer.getInputStream().read()).isEqualTo('.');
        return writer;
    }

    /** Returns the folder with the packages of a class, which the class path does not name if there is a module path. */
    private static Path root(Class<?> type) {
        URI address = URI.create(Objects.requireNonNull(type.getResource(type.getSimpleName() + ".class"))
                .toString());
        return Path.of(address).getParent().resolve("../../..").normalize();
    }

    /** The program that {@link #startWriter} starts. */
    static final class Writer {
        private Writer() {}

        public static void main(String[] target) throws IOException {
            try (AtomicFile file = AtomicFile.create(Path.of(target[0]))) {
                file.stream().write("half".getBytes(StandardCharsets.UTF_8));
                System.out.print('.');
                System.out.flush();
                System.in.read();
                file.commit();
            }
        }
    }

    private static String contentOf(Path pipe) {
        try {
            return Files.readString(pipe);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path target) throws IOException {
        try (AtomicFile file = AtomicFile.create(target)) {
            file.stream().write("new".getBytes(StandardCharsets.UTF_8));
            file.commit();
        }
    }

    private void assertOnly(Path target) throws IOException {
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(target);
        }
    }
}
