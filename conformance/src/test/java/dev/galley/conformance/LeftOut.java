package dev.galley.conformance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Cases that are not counted, from the resource {@code left-out.tsv}: the start of the name, a tab, and the reason. */
public final class LeftOut {
    private final Map<String, String> reasons;

    private LeftOut(Map<String, String> reasons) {
        this.reasons = reasons;
    }

    /** Loads the file {@code left-out.tsv} in the package of a test. */
    public static LeftOut load(Class<?> test) {
        try (InputStream in = Objects.requireNonNull(test.getResourceAsStream("left-out.tsv"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new LeftOut(lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", 2))
                    .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Checks whether a case is left out, by its name, in which an asterisk means any characters, or by a folder it is in. */
    public boolean contains(String name) {
        return reasons.keySet().stream()
                .anyMatch(start -> start.endsWith("/") ? name.startsWith(start) : matches(name, start));
    }

    private static boolean matches(String name, String pattern) {
        String[] parts = pattern.split("\\*", -1);
        int at = parts[0].length();
        boolean all = name.startsWith(parts[0]);
        for (int i = 1; all && i < parts.length; i++) {
            boolean last = i == parts.length - 1;
            int found = last ? name.length() - parts[i].length() : name.indexOf(parts[i], at);
            all = found >= at && name.startsWith(parts[i], found);
            at = found + parts[i].length();
        }
        return all && at == name.length();
    }
}
