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
        int i = 0;
        while (i < value.length() && i < MAX_LENGTH) {
            int c = value.codePointAt(i);
            line.appendCodePoint(isVisible(c) ? c : ' ');
            i += Character.charCount(c);
        }
        return i < value.length() ? line.append('…').toString() : line.toString();
    }

    /** Checks that a character neither breaks the line nor changes how others are shown. */
    private static boolean isVisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
