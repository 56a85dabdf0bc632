package dev.galley.internal.markup;

import dev.galley.internal.Mojibake;
import dev.galley.internal.syntax.Notice;
import dev.galley.internal.syntax.Syntax;

/** The syntax of text whose characters were decoded correctly. */
final class SoundCharacters implements Syntax {
    @Override
    public void check(String value, Notice notice) {
        int suspicious = firstSuspicious(value);
        if (suspicious == value.length()) {
            return;
        }
        String garbled = Mojibake.in(value);
        if (!garbled.isEmpty()) {
            notice.add("text.double-encoded", garbled);
        }
        for (int i = suspicious; i < value.length(); i++) {
            char c = value.charAt(i);
            if ((c >= 0x7F && c < 0xA0) || c == 0xFFFD) {
                notice.add("text.bad-character", String.format("U+%04X", (int) c));
                return;
            }
        }
    }

    private static int firstSuspicious(String value) {
        int i = 0;
        while (i < value.length() && !isSuspicious(value.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isSuspicious(char c) {
        return (c >= 0x7F && c < 0xA0) || (c >= 0xC2 && c <= 0xF4) || c == 0xFFFD;
    }
}
