package dev.galley.cli;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

    private List<Path> files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }

    private static Process start(String option, String... args) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:+UseSerialGC", option, "-cp", System.getProperty("java.class.path")));
        command.add(Main.class.getName());
        command.addAll(List.of(args));
        return new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static String err(Process process) throws IOException {
        return new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
