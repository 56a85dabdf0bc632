package dev.galley.fuzz;

import dev.galley.format.ReadResult;
import dev.galley.testkit.ModelTexts;

/** Checks for characters that XML forbids, except for the controls that the escapes of JSON can give. */
final class Sound {
    private Sound() {}

    /** Checks all texts of a feed. */
    static void check(ReadResult result) {
        boolean json = result.format().equals("jsonfeed");
        ModelTexts.forEach(result.feed(), (text, where) -> check(text, where, json));
    }

    static void check(String text, String where, boolean json) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (pair) {
                i++;
            } else if (Character.isSurrogate(c) || (!json && (c < ' ' ? "\t\n\r".indexOf(c) < 0 : c >= '\uFFFE'))) {
                throw new AssertionError(String.format("U+%04X in %s: %s", (int) c, where, text));
            }
        }
    }
}
