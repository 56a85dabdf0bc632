package dev.galley.validation;

/** Characters that make a closer look worth while; all are told in one pass over a text. */
public enum CharacterClass {
    /** {@code <}. */
    LESS_THAN(1 << 0),
    /** {@code &}. */
    AMPERSAND(1 << 1),
    /** C0 and C1 controls but tab, line feed and carriage return (XML 1.0 §2.2). */
    CONTROL(1 << 2),
    /** Tab, line feed, carriage return. */
    LINE_OR_TAB(1 << 3),
    /** Characters without width that have no work to do in most scripts: U+200B, U+FEFF, U+00AD, U+2060 … */
    INVISIBLE(1 << 4),
    /** U+FFFD, which stands where a character was lost. */
    REPLACEMENT(1 << 5),
    /** Ã, Â, â, ï, ð: what misread UTF-8 begins with. */
    MISREAD(1 << 6),
    /** A half of a surrogate pair without the other. */
    LONE_SURROGATE(1 << 7);

    private static final byte[] OF_ASCII = ofAscii();

    private final int bit;

    CharacterClass(int bit) {
        this.bit = bit;
    }

    int bit() {
        return bit;
    }

    /** The bits of all classes of which {@code text} holds a character. */
    static int in(String text) {
        int found = 0;
        char[] characters = text.toCharArray();
        for (int i = 0; i < characters.length; i++) {
            char c = characters[i];
            found |= c < OF_ASCII.length ? OF_ASCII[c] : beyondAscii(characters, i, c);
        }
        return found;
    }

    private static int beyondAscii(char[] text, int at, char c) {
        if (c < 0xA0) {
            return CONTROL.bit();
        }
        if (c < 0x100) {
            return ofLatin1(c);
        }
        if (Character.isSurrogate(c)) {
            return isLone(text, at, c) ? LONE_SURROGATE.bit() : 0;
        }
        return switch (c) {
            case '\u200B', '\u2060', '\uFEFF', '\u180E', '\u2061', '\u2062', '\u2063' -> INVISIBLE.bit();
            case '\uFFFD' -> REPLACEMENT.bit();
            default -> 0;
        };
    }

    private static int ofLatin1(char c) {
        return switch (c) {
            case 'Ã', 'Â', 'â', 'ï', 'ð' -> MISREAD.bit();
            case '\u00AD' -> INVISIBLE.bit();
            default -> 0;
        };
    }

    private static boolean isLone(char[] text, int at, char c) {
        return Character.isHighSurrogate(c)
                ? at + 1 == text.length || !Character.isLowSurrogate(text[at + 1])
                : at == 0 || !Character.isHighSurrogate(text[at - 1]);
    }

    private static byte[] ofAscii() {
        byte[] classes = new byte[128];
        for (int c = 0; c < ' '; c++) {
            classes[c] = (byte) CONTROL.bit();
        }
        classes[0x7F] = (byte) CONTROL.bit();
        classes['\t'] = (byte) LINE_OR_TAB.bit();
        classes['\n'] = (byte) LINE_OR_TAB.bit();
        classes['\r'] = (byte) LINE_OR_TAB.bit();
        classes['<'] = (byte) LESS_THAN.bit();
        classes['&'] = (byte) AMPERSAND.bit();
        return classes;
    }
}
