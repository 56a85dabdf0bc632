package dev.galley.text.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads text files that are part of the library. */
public final class TextResource {
    private TextResource() {}

    /** Returns the lines of the resource {@code name}, without blank lines and lines that begin with a number sign. */
    public static List<String> lines(String name) {
        try (InputStream in = TextResource.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The resource " + name + " is missing");
            }
            List<String> lines = new ArrayList<>();
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            text.lines()
                    .filter(line -> !line.isBlank() && line.charAt(0) != '#')
                    .forEach(lines::add);
            return List.copyOf(lines);
        } catch (IOException e) {
            throw new UncheckedIOException("The resource " + name + " can't be read", e);
        }
    }
}
