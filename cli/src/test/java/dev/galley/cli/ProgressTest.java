package dev.galley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.cli.io.Input;
import dev.galley.cli.io.ProgressBar;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressTest {
    @TempDir
    private Path folder;

    @Test
    void drawsAndErasesABarOnATerminal() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Path file = Samples.file(folder.resolve("a"), "x".repeat(200));
        ProgressBar bar = new ProgressBar(print(out), true, List.of(Input.named(file)));

        bar.read(50);
        bar.draw();
        bar.clear();
        bar.clear();

        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo("\r[" + "=".repeat(7) + " ".repeat(23) + "] 25 %\r" + " ".repeat(37) + "\r");
    }

    @Test
    void drawsNothingWithoutATerminal() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Path file = Samples.file(folder.resolve("a"), "x");
        ProgressBar bar = new ProgressBar(print(out), false, List.of(Input.named(file)));

        bar.draw();
        bar.clear();

        assertThat(out.size()).isZero();
    }

    @Test
    void showsTheBarWhileAFileIsSlow() {
        Path file = Samples.file(folder.resolve("a.xml"), Samples.RSS);
        CountDownLatch drawn = new CountDownLatch(1);
        ByteArrayOutputStream err = new ByteArrayOutputStream() {
            @Override
            public synchronized void write(byte[] bytes, int offset, int length) {
                super.write(bytes, offset, length);
                if (toString(StandardCharsets.UTF_8).contains("\r[=====")) {
                    drawn.countDown();
                }
            }
        };
        InputStream slow = new ByteArrayInputStream(Samples.ATOM.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public synchronized int read(byte[] bytes, int offset, int length) {
                try {
                    drawn.await(30, TimeUnit.SECONDS);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                return super.read(bytes, offset, length);
            }
        };

        Galley run = Galley.watched(slow, err, "convert", "-", file, "--to", "atom", "-o", folder.resolve("out"));

        assertThat(run.err()).contains("\r[=====").contains("2 converted, 0 failed");
    }

    private static PrintStream print(ByteArrayOutputStream out) {
        return new PrintStream(out, true, StandardCharsets.UTF_8);
    }
}
