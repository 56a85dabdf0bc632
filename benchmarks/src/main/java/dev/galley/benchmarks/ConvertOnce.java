package dev.galley.benchmarks;

import dev.galley.format.Conversion;
import dev.galley.format.Feeds;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Converts one file; {@link MemoryCheck} runs it in a JVM with little memory. */
final class ConvertOnce {
    private ConvertOnce() {}

    /**
     * Converts the file and prints the number of articles.
     *
     * @param arguments the input file, the output file and the name of the output format
     */
    public static void main(String[] arguments) throws IOException {
        try (InputStream in = Files.newInputStream(Path.of(arguments[0]));
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(Path.of(arguments[1])))) {
            Conversion done = Feeds.convert(in, out, arguments[2]);
            System.out.println(done.articles());
        }
    }
}
