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

    /** Checks whether a case is left out, by its name or by a folder it is in. */
    public boolean contains(String name) {
        return reasons.keySet().stream()
                .anyMatch(start -> start.endsWith("/") ? name.startsWith(start) : name.equals(start));
    }
}
