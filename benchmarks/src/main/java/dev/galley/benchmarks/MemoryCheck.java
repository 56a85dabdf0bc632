package dev.galley.benchmarks;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Converts a feed in a JVM whose memory is far smaller than the feed. */
final class MemoryCheck {
    private static final double MEGA = 1_000_000;

    private final String heap;
    private final PrintStream out;

    /**
     * Creates a check.
     *
     * @param heap the maximum size of the JVM's heap, in the form of {@code -Xmx}, such as {@code 64m}
     */
    MemoryCheck(String heap, PrintStream out) {
        this.heap = heap;
        this.out = out;
    }

    /**
     * Generates a feed of {@code size} bytes in {@code folder}, converts it, and deletes both documents.
     *
     * @param format the name of the output format
     * @return whether every item was converted
     */
    boolean run(long size, String format, Path folder) throws IOException, InterruptedException {
        Path input = Files.createTempFile(folder, "feed", ".rss");
        Path output = Files.createTempFile(folder, "feed", "." + format);
        try {
            int items;
            try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(input))) {
                items = WordPressFeed.writeBytes(FeedBytes.SEED, size, stream);
            }
            return convert(input, output, format, items);
        } finally {
            Files.delete(input);
            Files.delete(output);
        }
    }

    private boolean convert(Path input, Path output, String format, int items)
            throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + heap,
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ConvertOnce.class.getName(),
                        input.toString(),
                        output.toString(),
                        format)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        int exit = process.waitFor();
        double seconds = (System.nanoTime() - start) / 1e9;
        boolean whole = exit == 0 && answer.equals(String.valueOf(items));
        out.printf(
                Locale.ROOT,
                "rss to %s with -Xmx%s: %.0f MB, %d items in, %s out, %.0f MB written; %.1f s; exit status %d: %s%n",
                format,
                heap,
                Files.size(input) / MEGA,
                items,
                answer.isEmpty() ? "none" : answer,
                Files.size(output) / MEGA,
                seconds,
                exit,
                whole ? "passed" : "FAILED");
        return whole;
    }
}
