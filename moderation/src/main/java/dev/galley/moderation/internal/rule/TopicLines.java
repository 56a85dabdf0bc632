package dev.galley.moderation.internal.rule;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Reads resources of lines such as {@code topic: term, term}; lines that begin with a number sign are comments. Alternatives
 * in a term are in brackets: {@code [find/hurt] [you/them]} stands for four terms, and {@code [really/] good} for two. A plus
 * sign between blanks makes a pair: {@code [loan/credit] + [without check/no check]} stands for one of the first terms
 * near one of the second.
 */
public final class TopicLines {
    private static final String PAIR = " + ";

    private TopicLines() {}

    /** Receives pairs. */
    @FunctionalInterface
    interface PairReceiver {
        void accept(String topic, List<String> left, List<String> right);
    }

    /**
     * Passes each term of a resource beside this class to {@code receiver}, after its topic.
     *
     * @throws IllegalStateException if the resource is missing, or contains pairs
     */
    public static void read(String resource, BiConsumer<String, String> receiver) {
        read(resource, receiver, (topic, left, right) -> {
            throw new IllegalStateException("Unexpected pair of " + topic + " in " + resource);
        });
    }

    /**
     * Passes each term of a resource beside this class to {@code receiver}, after its topic, and each pair to {@code pairs}.
     *
     * @throws IllegalStateException if the resource is missing
     */
    static void read(String resource, BiConsumer<String, String> receiver, PairReceiver pairs) {
        try (InputStream in = TopicLines.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("Resource not found: " + resource);
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int colon = line.indexOf(": ");
                if (colon >= 0 && !line.startsWith("#")) {
                    String topic = line.substring(0, colon);
                    for (String term : line.substring(colon + 2).split(",", -1)) {
                        int pair = term.indexOf(PAIR);
                        if (pair < 0) {
                            expand(topic, term.strip(), receiver);
                        } else {
                            pairs.accept(
                                    topic,
                                    expanded(term.substring(0, pair)),
                                    expanded(term.substring(pair + PAIR.length())));
                        }
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> expanded(String term) {
        List<String> terms = new ArrayList<>();
        expand("", term.strip(), (topic, each) -> terms.add(each));
        return terms;
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
