package dev.galley.moderation.internal.rule;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;

/**
 * Reads resources of lines such as {@code topic: term, term}; lines that begin with a number sign are comments. Alternatives
 * in a term are in brackets: {@code [find/hurt] [you/them]} stands for four terms, and {@code [really/] good} for two.
 */
public final class TopicLines {
    private TopicLines() {}

    /**
     * Passes each term of a resource beside this class to {@code receiver}, after its topic.
     *
     * @throws IllegalStateException if the resource is missing
     */
    public static void read(String resource, BiConsumer<String, String> receiver) {
        try (InputStream in = TopicLines.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("Resource not found: " + resource);
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int colon = line.indexOf(": ");
                if (colon >= 0 && !line.startsWith("#")) {
                    for (String term : line.substring(colon + 2).split(",", -1)) {
                        expand(line.substring(0, colon), term.strip(), receiver);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void expand(String topic, String term, BiConsumer<String, String> receiver) {
        int open = term.indexOf('[');
        if (open < 0) {
            receiver.accept(topic, term.strip().replace("  ", " "));
            return;
        }
        int close = term.indexOf(']', open);
        for (String part : term.substring(open + 1, close).split("/", -1)) {
            expand(topic, term.substring(0, open) + part + term.substring(close + 1), receiver);
        }
    }
}
