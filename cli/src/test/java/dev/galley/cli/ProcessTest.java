package dev.galley.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.galley.cli.terminal.ExitCode;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Behaviour that only shows in a separate process. */
class ProcessTest {
    private static final String START = "<rss version='2.0'><channel><title>Harbour News</title>\n";
    private static final byte[] ITEM = ("<item><title>Ferry</title><link>https://harbour.example/1</link><description>"
                    + "It is late. ".repeat(150) + "</description></item>\n")
            .getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    @Test
    void convertsInLessMemoryThanTheSizeOfTheFeed() throws IOException, InterruptedException {
        Path out = folder.resolve("out.atom");
        Process galley = start("-Xmx32m", "convert", "-", "--to", "atom", "-o", out.toString());

        long written = 0;
        try (OutputStream in = new BufferedOutputStream(galley.getOutputStream())) {
            in.write(START.getBytes(StandardCharsets.UTF_8));
            for (; written < 100_000_000; written += ITEM.length) {
                in.write(ITEM);
            }
            in.write("</channel></rss>".getBytes(StandardCharsets.UTF_8));
        }

        assertThat(galley.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(err(galley)).doesNotContain("memory");
        assertThat(Files.size(out)).isGreaterThan(written);
    }

    @Test
    void reportsInOneLineThatMemoryIsNotEnough() throws IOException, InterruptedException {
        Process galley = start("-Xmx16m", "show", "-");

        try (OutputStream in = new BufferedOutputStream(galley.getOutputStream())) {
            in.write((START + "<item><description>").getBytes(StandardCharsets.UTF_8));
            in.write("late ".repeat(3_000_000).getBytes(StandardCharsets.UTF_8));
            in.write("</description></item></channel></rss>".getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            // The process has already given up reading.
        }

        assertThat(galley.waitFor()).isEqualTo(ExitCode.FAILED);
        assertThat(err(galley))
                .isEqualToIgnoringNewLines(
                        "<stdin>: Not enough memory. Allow more, for example with GALLEY_OPTS=-Xmx1g.");
    }

    @Test
    void saysThatMemoryIsNotEnoughForTheListsOfPhrases() throws IOException, InterruptedException {
        Process galley = start("-Xmx32m", "moderate", "-");
        try (OutputStream in = galley.getOutputStream()) {
            in.write("{\"body\":\"The ferry is late\"}\n".getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            // The process has already given up reading.
        }

        assertThat(galley.waitFor()).isEqualTo(ExitCode.FAILED);
        assertThat(err(galley))
                .isEqualToIgnoringNewLines(
                        "galley: Not enough memory. Allow more, for example with GALLEY_OPTS=-Xmx1g.");
    }

    @Test
    void leavesNoPartialFileWhenStopped() throws IOException, InterruptedException {
        Process galley = start(
                "-Xmx64m",
                "convert",
                "-",
                "--to",
                "atom",
                "-o",
                folder.resolve("out.atom").toString());
        OutputStream in = galley.getOutputStream();
        in.write(START.getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < 200; i++) {
            in.write(ITEM);
        }
        in.flush();
        Instant late = Instant.now().plus(Duration.ofSeconds(30));
        while (files().isEmpty() && Instant.now().isBefore(late)) {
            Thread.sleep(20);
        }
        assertThat(files()).as("what is being written").hasSize(1);

        // Not Process.destroy: it closes the streams as well, and the process would finish normally at the end of its
        // input.
        galley.toHandle().destroy();

        assertThat(galley.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(files()).isEmpty();
        assertThat(err(galley)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "validate -",
                "moderate --format jsonl -",
                "policy replay newsroom wordpress -",
                "policy train - -o c"
            })
    void readsStandardInputFromAPipe(String arguments) throws IOException, InterruptedException {
        Process galley = start(
                "-Xmx64m", arguments.replace(" c", " " + folder.resolve("c")).split(" ", -1));
        try (OutputStream in = galley.getOutputStream()) {
            if (arguments.startsWith("validate")) {
                in.write((START + "<link>https://harbour.example/</link><description>d</description></channel></rss>")
                        .getBytes(StandardCharsets.UTF_8));
            }
            for (int i = 0; i < 40; i++) {
                if (!arguments.startsWith("validate")) {
                    in.write(("{\"body\":\"The ferry " + i + " is late\",\"decision\":\""
                                    + (i % 2 == 0 ? "approved" : "spam") + "\"}\n")
                            .getBytes(StandardCharsets.UTF_8));
                }
            }
        }

        assertThat(galley.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(err(galley)).doesNotContain("seek");
        assertThat(galley.exitValue()).isEqualTo(ExitCode.DONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"convert /dev/stdin --to atom", "validate /dev/stdin", "show /dev/stdin"})
    void readsPipesThatHaveAName(String arguments) throws IOException, InterruptedException {
        assumeThat(Path.of("/dev/stdin")).exists();
        Process galley = start("-Xmx64m", arguments.split(" ", -1));
        try (OutputStream in = galley.getOutputStream()) {
            in.write((START + "<link>https://harbour.example/</link><description>d</description></channel></rss>")
                    .getBytes(StandardCharsets.UTF_8));
        }

        assertThat(galley.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(err(galley)).doesNotContain("seek");
        assertThat(galley.exitValue()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void convertsFilesWhoseNamesTheLocaleCannotExpress() throws IOException, InterruptedException {
        Path in = Files.createDirectory(folder.resolve("in"));
        Path out = folder.resolve("out");
        for (String name : List.of("plain.xml", fileName("f\u00E4hre-\u5357.xml"))) {
            Files.writeString(in.resolve(name), START + "<item><title>Ferry</title></item></channel></rss>");
        }

        Process galley = startIn("C", "convert", in.toString(), "--to", "jsonfeed", "-o", out.toString());

        assertThat(galley.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(err(galley)).contains("2 converted, 0 failed").doesNotContain("Exception");
        try (var files = Files.list(out)) {
            assertThat(files)
                    .hasSize(2)
                    .contains(out.resolve("plain.json"))
                    .allSatisfy(file -> assertThat(file.toString()).endsWith(".json"));
        }
    }

    @Test
    void saysThatTheLocaleCannotExpressAName() throws IOException, InterruptedException {
        Path file = folder.resolve(fileName("f\u00E4hre.xml"));
        Files.writeString(file, START + "</channel></rss>");

        Process galley = startIn("C", "validate", file.toString());

        assertThat(galley.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(galley.exitValue()).isEqualTo(ExitCode.FAILED);
        assertThat(err(galley)).contains("locale's encoding", "LC_ALL=C.UTF-8").doesNotContain("Exception");
    }

    /** Returns a name of a file on Linux, where names are bytes; skips the test elsewhere and if this JVM cannot use it. */
    private static String fileName(String name) {
        Assumptions.assumeTrue(System.getProperty("os.name").equals("Linux"));
        Assumptions.assumeTrue("UTF-8".equals(System.getProperty("sun.jnu.encoding")));
        return name;
    }

    private List<Path> files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }

    private static Process start(String option, String... args) throws IOException {
        return builder(option, args).start();
    }

    private static Process startIn(String locale, String... args) throws IOException {
        ProcessBuilder galley = builder("-Xmx64m", args);
        galley.environment().put("LC_ALL", locale);
        return galley.start();
    }

    private static ProcessBuilder builder(String option, String... args) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:+UseSerialGC", option, "-cp", System.getProperty("java.class.path")));
        command.add(Main.class.getName());
        command.addAll(List.of(args));
        return new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD);
    }

    private static String err(Process process) throws IOException {
        return new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
