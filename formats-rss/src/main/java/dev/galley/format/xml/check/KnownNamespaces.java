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

/** The namespaces that are used in feeds and the prefixes that belong to them, from {@code namespaces.txt}. */
final class KnownNamespaces {
    static final KnownNamespaces ALL = load();

    private final Map<String, String> prefixes = new HashMap<>();
    private final Map<String, String> uris = new HashMap<>();
    private final Map<String, String> meant = new HashMap<>();
    private final Map<String, String> folded = new HashMap<>();

    private static KnownNamespaces load() {
        KnownNamespaces all = new KnownNamespaces();
        try (InputStream in = Objects.requireNonNull(KnownNamespaces.class.getResourceAsStream("namespaces.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && line.charAt(0) != '#')
                    .forEach(all::take);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    /** A line is {@code prefix uri other-uris…}; those that follow mean the same. The prefix {@code -} stands for none. */
    private void take(String line) {
        List<String> words = List.of(line.split(" ", -1));
        String prefix = words.get(0).equals("-") ? "" : words.get(0);
        String uri = words.get(1).equals("-") ? "" : words.get(1);
        prefixes.put(uri, prefix);
        uris.putIfAbsent(prefix, uri);
        folded.put(fold(uri), uri);
        words.subList(2, words.size()).forEach(other -> meant.put(other, uri));
    }

    /** The prefix that the specification of a namespace uses; null where it is not known. */
    @Nullable
    String prefix(String uri) {
        return prefixes.get(uri);
    }

    /** The namespace that a prefix belongs to; null where it belongs to none. */
    @Nullable
    String uri(String prefix) {
        return uris.get(prefix);
    }

    /** The namespace that is meant by one of its other names. */
    String meant(String uri) {
        return meant.getOrDefault(uri, uri);
    }

    /** The namespace that differs from {@code uri} only in case, scheme or the end; null where there is none. */
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
