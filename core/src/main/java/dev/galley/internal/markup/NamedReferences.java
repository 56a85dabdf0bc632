package dev.galley.internal.markup;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The named character references of HTML (Living Standard, section 13.5). Loaded when the first reference is met. */
public final class NamedReferences {
    private static final int MAX_WITHOUT_SEMICOLON = 6;
    private static final Map<String, String> CHARACTERS = new HashMap<>(4096);
    private static final Set<String> WITHOUT_SEMICOLON = new HashSet<>(256);

    static {
        try (InputStream in = Objects.requireNonNull(NamedReferences.class.getResourceAsStream("references.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(NamedReferences::add);
        } catch (IOException e) {
            throw new UncheckedIOException("references.txt cannot be read", e);
        }
    }

    private NamedReferences() {}

    private static void add(String line) {
        String[] parts = line.split(" ", -1);
        StringBuilder characters = new StringBuilder(2);
        for (int i = 1; i < parts.length; i++) {
            if (parts[i].equals("-")) {
                WITHOUT_SEMICOLON.add(parts[0]);
            } else {
                characters.appendCodePoint(Integer.parseInt(parts[i], 16));
            }
        }
        CHARACTERS.put(parts[0], characters.toString());
    }

    /** Checks whether there is a reference {@code name}, without ampersand and semicolon. */
    static boolean isKnown(String name) {
        return CHARACTERS.containsKey(name);
    }

    /** Returns the characters that the reference {@code name} represents, or null if it is unknown. */
    public static @Nullable String characters(String name) {
        return CHARACTERS.get(name);
    }

    /** Returns the longest beginning of {@code letters} that is a reference without its semicolon, or null. */
    public static @Nullable String unclosed(String letters) {
        for (int length = Math.min(letters.length(), MAX_WITHOUT_SEMICOLON); length > 1; length--) {
            String name = letters.substring(0, length);
            if (WITHOUT_SEMICOLON.contains(name)) {
                return name;
            }
        }
        return null;
    }
}
