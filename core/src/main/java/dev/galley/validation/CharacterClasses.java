package dev.galley.validation;

/** Classes of characters that require a closer look, as bits. One pass over a text finds all of them. */
final class CharacterClasses {
    /** {@code <}. */
    static final int LESS_THAN = 1 << 0;

    /** {@code &}. */
    static final int AMPERSAND = 1 << 1;

    /** C0 and C1 control characters except tab, line feed and carriage return (XML 1.0 §2.2). */
    static final int CONTROL = 1 << 2;

    /** Tab, line feed and carriage return. */
    static final int LINE_BREAK_OR_TAB = 1 << 3;

    /** Characters without width that most scripts do not need: U+200B, U+FEFF, U+00AD, U+2060 … */
    static final int INVISIBLE = 1 << 4;

    /** U+FFFD, which replaces a character that could not be decoded. */
    static final int REPLACEMENT = 1 << 5;

    /** Ã, Â, â, ï and ð, with which UTF-8 begins if it was decoded as Windows-1252. */
    static final int MOJIBAKE = 1 << 6;

    /** One half of a surrogate pair without the other. */
    static final int UNPAIRED_SURROGATE = 1 << 7;

    /** The class of each character, so that scanning needs no branches. Every surrogate counts as possibly unpaired. */
    private static final byte[] CLASSES = classes();

    private CharacterClasses() {}

    /** Returns the bits of all classes of which {@code text} contains a character. */
    static int in(String text) {
        int found = 0;
        for (int i = 0; i < text.length(); i++) {
            found |= CLASSES[text.charAt(i)];
        }
        boolean isWhole = (found & UNPAIRED_SURROGATE) == 0 || !hasUnpairedSurrogate(text);
        return found & (isWhole ? ~UNPAIRED_SURROGATE : -1) & 0xFF;
    }

    private static boolean hasUnpairedSurrogate(String text) {
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
            return UNPAIRED_SURROGATE;
        }
        return switch (c) {
            case '\t', '\n', '\r' -> LINE_BREAK_OR_TAB;
            case '<' -> LESS_THAN;
            case '&' -> AMPERSAND;
            case 'Ã', 'Â', 'â', 'ï', 'ð' -> MOJIBAKE;
            case '\u00AD', '\u200B', '\u2060', '\uFEFF', '\u180E', '\u2061', '\u2062', '\u2063' -> INVISIBLE;
            case '\uFFFD' -> REPLACEMENT;
            default -> Character.isISOControl(c) ? CONTROL : 0;
        };
    }
}
