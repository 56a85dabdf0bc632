package dev.galley.model;

import java.util.Optional;

/** Values as {@code toString()} shows them: on one line, and short whatever they hold. */
final class Shown {
    private static final int LONGEST = 80;

    private Shown() {}

    static String of(Optional<?> value) {
        return value.map(present -> brief(present.toString())).orElse("none");
    }

    private static String brief(String value) {
        StringBuilder line = new StringBuilder(Math.min(value.length(), LONGEST) + 1);
        for (int i = 0; i < value.length() && i < LONGEST; i++) {
            char c = value.charAt(i);
            line.append(c < ' ' ? ' ' : c);
        }
        return value.length() > LONGEST ? line.append('…').toString() : line.toString();
    }
}
