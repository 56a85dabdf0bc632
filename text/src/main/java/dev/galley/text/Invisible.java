package dev.galley.text;

/** Invisible characters: Default_Ignorable_Code_Point of Unicode 16, and control characters other than white space. */
final class Invisible {
    private Invisible() {}

    static boolean is(int codePoint) {
        if (codePoint < 0xAD) {
            return Character.isISOControl(codePoint) && !Character.isWhitespace(codePoint) && codePoint != 0x85;
        }
        return codePoint < 0x2000 ? inOldScripts(codePoint) : amongSymbols(codePoint);
    }

    private static boolean inOldScripts(int c) {
        return switch (c) {
            // Soft hyphen, grapheme joiner, Arabic letter mark, Hangul and Khmer fillers, Mongolian selectors.
            case 0xAD, 0x34F, 0x61C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B, 0x180C, 0x180D, 0x180E, 0x180F -> true;
            default -> false;
        };
    }

    private static boolean amongSymbols(int c) {
        return (c >= 0x200B && c <= 0x200F) // zero-width space and joiners, direction marks
                || (c >= 0x202A && c <= 0x202E) // embeddings and overrides
                || (c >= 0x2060 && c <= 0x206F) // word joiner, isolates
                || c == 0x3164 // Hangul fillers
                || c == 0xFFA0
                || (c >= 0xFE00 && c <= 0xFE0F) // variation selectors
                || c == 0xFEFF // byte order mark
                || (c >= 0xFFF0 && c <= 0xFFFB)
                || (c >= 0x1BCA0 && c <= 0x1BCA3)
                || (c >= 0x1D173 && c <= 0x1D17A)
                || (c >= 0xE0000 && c <= 0xE0FFF); // tags
    }
}
