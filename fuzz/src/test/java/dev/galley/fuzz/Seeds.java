package dev.galley.fuzz;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * The documents that mutation begins with, in the resource folder {@code seeds}; those that once broke something, in {@code
 * crashes}; and the words of the formats.
 */
final class Seeds {
    private Seeds() {}

    /** Returns the folder of a target's documents, which may be missing. */
    static Path folder(String kind, Targets target) {
        URL resources = Seeds.class.getResource("dictionary.txt");
        if (resources == null) {
            throw new IllegalStateException("The resources are missing");
        }
        try {
            URI uri = resources.toURI();
            return Path.of(uri).resolveSibling(kind).resolve(target.folder());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns the documents of a target in a stable order. */
    static List<byte[]> of(String kind, Targets target) throws IOException {
        Path folder = folder(kind, target);
        List<byte[]> documents = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.sorted().toList()) {
                    documents.add(Files.readAllBytes(file));
                }
            }
        }
        return documents;
    }

    /** Returns the words that mutation inserts, from a file with one in a line and the escapes of property files. */
    static List<byte[]> words() throws IOException {
        Path file = folder("", Targets.RSS).resolveSibling("dictionary.txt");
        List<byte[]> words = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            Properties escaped = new Properties();
            escaped.load(new StringReader("word=" + line));
            words.add(escaped.getProperty("word").getBytes(StandardCharsets.UTF_8));
        }
        return words;
    }
}
