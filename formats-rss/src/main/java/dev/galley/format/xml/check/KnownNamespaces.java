package dev.galley.format.xml.check;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The namespaces used in feeds, with their prefixes and aliases, from {@code namespaces.txt}. */
final class KnownNamespaces {
    static final KnownNamespaces ALL = load();

    private final Map<String, String> prefixes = new HashMap<>();
    private final Map<String, String> uris = new HashMap<>();
    private final Map<String, String> canonical = new HashMap<>();
    private final Map<String, String> folded = new HashMap<>();

    private static KnownNamespaces load() {
        KnownNamespaces all = new KnownNamespaces();
        try (InputStream in = Objects.requireNonNull(KnownNamespaces.class.getResourceAsStream("namespaces.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && line.charAt(0) != '#')
                    .forEach(all::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    /** Parses a line {@code prefix uri alias…}; {@code -} means no prefix or no namespace. */
    private void add(String line) {
        List<String> words = List.of(line.split(" ", -1));
        String prefix = words.get(0).equals("-") ? "" : words.get(0);
        String uri = words.get(1).equals("-") ? "" : words.get(1);
        prefixes.put(uri, prefix);
        uris.putIfAbsent(prefix, uri);
        folded.put(fold(uri), uri);
        words.subList(2, words.size()).forEach(alias -> canonical.put(alias, uri));
    }

    /** Returns the prefix that the specification of a namespace uses; null if the namespace is unknown. */
    @Nullable
    String prefix(String uri) {
        return prefixes.get(uri);
    }

    /** Returns the namespace that a prefix belongs to; null if the prefix is unknown. */
    @Nullable
    String uri(String prefix) {
        return uris.get(prefix);
    }

    /** Returns the namespace for which {@code uri} is an alias; {@code uri} itself if it is none. */
    String canonical(String uri) {
        return canonical.getOrDefault(uri, uri);
    }

    /** Returns the namespace that differs from {@code uri} only in case, scheme or a final {@code /} or {@code #}; null if none. */
    @Nullable
    String similar(String uri) {
        String similar = folded.get(fold(uri));
        return similar == null || similar.isEmpty() ? null : similar;
    }

    private static String fold(String uri) {
        String lower = uri.strip().toLowerCase(Locale.ROOT);
        int start = lower.startsWith("https://") ? 8 : lower.startsWith("http://") ? 7 : 0;
        int end = lower.length();
        while (end > start && (lower.charAt(end - 1) == '/' || lower.charAt(end - 1) == '#')) {
            end--;
        }
        return lower.substring(start, end);
    }
}
