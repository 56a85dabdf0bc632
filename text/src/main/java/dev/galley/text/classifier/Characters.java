package dev.galley.text.classifier;

/** Character classes for the tokenizer. */
final class Characters {
    private Characters() {}

    static boolean isAsciiLetter(char c) {
        int lower = c | 0x20;
        return lower >= 'a' && lower <= 'z';
    }

    static boolean isAsciiDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isAsciiLetterOrDigit(char c) {
        return isAsciiLetter(c) || isAsciiDigit(c);
    }

    /** Returns the lower-case letter of an upper-case ASCII letter; any other character unchanged. */
    static char toAsciiLowerCase(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c | 0x20) : c;
    }

    /** Checks whether the code point is a letter, a digit, or a mark on one. */
    static boolean isWordPart(int codePoint) {
        if (Character.isLetterOrDigit(codePoint)) {
            return true;
        }
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> !isVariationSelector(codePoint);
            default -> false;
        };
    }

    /**
     * Checks whether the code point belongs to a script written without spaces, where each character counts as a word.
     */
    static boolean isUnspaced(int codePoint) {
        if (codePoint < 0x0e00) {
            return false;
        }
        if (Character.isIdeographic(codePoint)) {
            return true;
        }
        return switch (Character.UnicodeScript.of(codePoint)) {
            case HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        };
    }

    static boolean isSpace(int codePoint) {
        return codePoint == 0x7f || (codePoint >= 0x80 && (Character.isSpaceChar(codePoint) || isControl(codePoint)));
    }

    /** Checks whether the code point is invisible: a joiner, direction mark, byte order mark or variation selector. */
    static boolean isInvisible(int codePoint) {
        return Character.getType(codePoint) == Character.FORMAT || isVariationSelector(codePoint);
    }

    private static boolean isControl(int codePoint) {
        return Character.getType(codePoint) == Character.CONTROL;
    }

    private static boolean isVariationSelector(int codePoint) {
        return codePoint >= 0xfe00 && codePoint <= 0xfe0f;
    }
}
