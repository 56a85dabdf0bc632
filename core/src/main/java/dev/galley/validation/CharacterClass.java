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

    /** For every character its class, so that a text is looked over without a branch; a surrogate may be a lone one. */
    private static final byte[] CLASSES = classes();

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
        for (int i = 0; i < text.length(); i++) {
            found |= CLASSES[text.charAt(i)];
        }
        boolean isWhole = (found & LONE_SURROGATE.bit()) == 0 || !hasLoneSurrogate(text);
        return found & (isWhole ? ~LONE_SURROGATE.bit() : -1) & 0xFF;
    }

    private static boolean hasLoneSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (text.codePointAt(i) <= Character.MAX_VALUE) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }

    private static byte[] classes() {
        byte[] classes = new byte[Character.MAX_VALUE + 1];
        for (int c = 0; c < classes.length; c++) {
            classes[c] = (byte) bits((char) c);
        }
        return classes;
    }

    private static int bits(char c) {
        if (Character.isSurrogate(c)) {
            return LONE_SURROGATE.bit();
        }
        return switch (c) {
            case '\t', '\n', '\r' -> LINE_OR_TAB.bit();
            case '<' -> LESS_THAN.bit();
            case '&' -> AMPERSAND.bit();
            case 'Ã', 'Â', 'â', 'ï', 'ð' -> MISREAD.bit();
            case '\u00AD', '\u200B', '\u2060', '\uFEFF', '\u180E', '\u2061', '\u2062', '\u2063' -> INVISIBLE.bit();
            case '\uFFFD' -> REPLACEMENT.bit();
            default -> Character.isISOControl(c) ? CONTROL.bit() : 0;
        };
    }
}
