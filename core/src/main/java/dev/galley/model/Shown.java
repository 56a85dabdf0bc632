package dev.galley.model;

import java.util.Optional;

/** Formats values for {@code toString()}: on one line, and at most 80 characters each. */
final class Shown {
    private static final int MAX_LENGTH = 80;

    private Shown() {}

    static String of(Optional<?> value) {
        return value.map(present -> brief(present.toString())).orElse("none");
    }

    private static String brief(String value) {
        StringBuilder line = new StringBuilder(Math.min(value.length(), MAX_LENGTH) + 1);
        for (int i = 0; i < value.length() && i < MAX_LENGTH; i++) {
            char c = value.charAt(i);
            line.append(c < ' ' ? ' ' : c);
        }
        return value.length() > MAX_LENGTH ? line.append('…').toString() : line.toString();
    }
}
