package dev.galley.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Starts the command from the zip file as somebody does who has downloaded it. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "bin/galley is a shell script")
class DownloadTest {
    private static final long SECONDS = 60;

    @TempDir
    private static Path folder;

    private static Path home = Path.of("");

    /** What a run of the command printed. */
    private record Run(int exitCode, String out, String err) {}

    @BeforeAll
    static void unpack() throws IOException {
        home = unpack(folder.resolve("unpacked"));
    }

    /** Unpacks the zip file into a folder and returns the folder of the command. */
    private static Path unpack(Path target) throws IOException {
        try (ZipFile zip = new ZipFile(System.getProperty("galley.distribution"))) {
            for (ZipEntry entry : zip.stream().toList()) {
                Path file = target.resolve(entry.getName());
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                } else {
                    Files.createDirectories(file.getParent());
                    Files.copy(zip.getInputStream(entry), file);
                }
            }
        }
        try (Stream<Path> unpacked = Files.list(target)) {
            Path top = unpacked.findFirst().orElseThrow();
            assertThat(top.resolve("bin/galley").toFile().setExecutable(true)).isTrue();
            return top;
        }
    }

    @Test
    void convertsAFeedThroughALinkToAFolderWithABlank() throws Exception {
        Path blank = unpack(folder.resolve("with a blank"));
        Path link = Files.createSymbolicLink(folder.resolve("galley-link"), blank.resolve("bin/galley"));

        Run run = run(Map.of("GALLEY_ARCHIVE", "off"), link.toString(), "convert", feed(), "--to", "jsonfeed");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("{\"version\":\"https://jsonfeed.org/version/1.1\"");
        assertThat(run.err()).contains("[lost.rights]");
    }

    @Test
    void makesAnArchiveOfClassesOnceAndUsesIt() throws Exception {
        Run first = run(Map.of(), home.resolve("bin/galley").toString(), "convert", feed(), "--to", "atom");
        Path archive = archive();
        Run second = run(Map.of(), home.resolve("bin/galley").toString(), "convert", feed(), "--to", "atom");
        Run logged = run(
                Map.of("GALLEY_OPTS", "-Xlog:class+load=info:stderr"),
                home.resolve("bin/galley").toString(),
                "convert",
                feed(),
                "--to",
                "atom");

        assertThat(second).isEqualTo(first);
        assertThat(Files.size(archive)).isPositive();
        assertThat(logged.err().lines().filter(line -> line.contains("shared objects file")))
                .anyMatch(line -> line.contains(" dev.galley.format."))
                .anyMatch(line -> line.contains(" picocli.CommandLine "));
    }

    @Test
    void anArchiveThatCannotBeUsedIsNoHindrance() throws Exception {
        run(Map.of(), home.resolve("bin/galley").toString(), "--version");
        Path archive = archive();
        byte[] made = Files.readAllBytes(archive);
        assertThat(archive.toFile().setWritable(true)).isTrue();
        Files.write(archive, new byte[] {1, 2, 3});

        Run run = run(Map.of(), home.resolve("bin/galley").toString(), "convert", feed(), "--to", "atom");
        Files.write(archive, made);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("<?xml");
        assertThat(run.err()).doesNotContain("archive");
    }

    @Test
    void saysWhichJavaIsMissing() throws Exception {
        Run run = run(
                Map.of("JAVA_HOME", folder.toString()),
                home.resolve("bin/galley").toString(),
                "--version");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("there is no bin/java in it").hasLineCount(1);
    }

    @Test
    void completesCommandsInBash() throws Exception {
        assumeTrue(new File("/bin/bash").exists());

        Run run = run(
                Map.of(),
                "/bin/bash",
                "-c",
                "source \"$0\"/completion/galley.bash; COMP_WORDS=(galley con); COMP_CWORD=1; _complete_galley;"
                        + " echo \"${COMPREPLY[@]}\"",
                home.toString());

        assertThat(run.out().strip()).isEqualTo("convert");
    }

    @Test
    void theManualNamesEachCommandAndItsOptions() throws Exception {
        assertThat(Files.readString(home.resolve("man/man1/galley.1")))
                .startsWith(".TH GALLEY 1 ")
                .contains(".SS galley convert\n", ".SS galley policy replay\n", "\\-\\-to=FORMAT");
    }

    @Test
    void holdsItsLicenceAndSaysHowToStart() throws Exception {
        assertThat(home.resolve("LICENSE")).exists();
        assertThat(Files.readString(home.resolve("README.md")))
                .startsWith("# Galley ")
                .doesNotContain("${");
    }

    private static String feed() {
        return home.resolve("examples/feed.xml").toString();
    }

    /** Waits until the archive is there, which is made in the background. */
    private static Path archive() throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        while (System.nanoTime() < end) {
            try (Stream<Path> files = Files.list(home.resolve("archive"))) {
                List<Path> made = files.filter(file -> !file.toString().endsWith(".tried")
                                && !file.toString().contains(".new"))
                        .toList();
                if (!made.isEmpty()) {
                    return made.get(0);
                }
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        throw new AssertionError("No archive was made within " + SECONDS + " s");
    }

    private static Run run(Map<String, String> environment, String... command) throws Exception {
        Path out = Files.createTempFile(folder, "out", "");
        Path err = Files.createTempFile(folder, "err", "");
        ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(List.of(command)))
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        assertThat(process.waitFor(SECONDS, TimeUnit.SECONDS)).isTrue();
        return new Run(process.exitValue(), Files.readString(out, StandardCharsets.UTF_8), Files.readString(err));
    }
}
