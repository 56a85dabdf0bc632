package dev.galley.benchmarks;

import dev.galley.format.Conversion;
import dev.galley.format.Feeds;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Converts one file; run by {@link MemoryCheck} in a JVM that has little memory. */
final class ConvertOnce {
    private ConvertOnce() {}

    /**
     * Converts, and prints the number of articles.
     *
     * @param arguments the file to read, the file to write, the name of the format
     */
    public static void main(String[] arguments) throws IOException {
        try (InputStream in = Files.newInputStream(Path.of(arguments[0]));
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(Path.of(arguments[1])))) {
            Conversion done = Feeds.convert(in, out, arguments[2]);
            System.out.println(done.articles());
        }
    }
}
