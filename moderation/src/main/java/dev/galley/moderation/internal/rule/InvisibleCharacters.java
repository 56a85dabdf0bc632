package dev.galley.moderation.internal.rule;

import dev.galley.text.TextSpan;

/**
 * Invisible characters in a text that its script does not need.
 *
 * @param count the number of invisible characters
 * @param first the range of the first run of them
 */
record InvisibleCharacters(int count, TextSpan first) {
    private static final int SOFT_HYPHEN = 0xAD;

    static InvisibleCharacters in(String text) {
        int count = 0;
        int start = 0;
        int end = 0;
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char unit = text.charAt(i);
            if (unit < SOFT_HYPHEN || !isInvisible(text, i, unit)) {
                continue;
            }
            if (count++ == 0) {
                start = i;
                end = i;
            }
            if (end == i) {
                end = i + 1;
            }
        }
        return new InvisibleCharacters(count, new TextSpan(start, end));
    }

    private static boolean isInvisible(String text, int at, char unit) {
        return switch (unit) {
            case SOFT_HYPHEN -> !isBetweenSyllables(text, at);
            case '\u200B', '\u2060' -> !isBetweenWords(text, at);
            case '\u034F', '\u180E', '\uFEFF' -> true;
            case '\u200C', '\u200D' -> at == 0 || !joins(text.codePointBefore(at)); // letters of Persian, emoji
            case '\u202A', '\u202B', '\u202D', '\u202E' -> true; // turn the direction of writing
            default -> (unit > '\u2060' && unit <= '\u2064') || (unit >= '\u206A' && unit <= '\u206F');
        };
    }

    /** Checks whether two or more letters are on both sides, where a long word may be divided. */
    private static boolean isBetweenSyllables(String text, int at) {
        return at >= 2
                && at + 2 < text.length()
                && Character.isLetter(text.charAt(at - 1))
                && Character.isLetter(text.charAt(at - 2))
                && Character.isLetter(text.charAt(at + 1))
                && Character.isLetter(text.charAt(at + 2));
    }

    /** Checks whether a neighbour belongs to a script that has no spaces between words (Unicode Standard, chapter 16). */
    private static boolean isBetweenWords(String text, int at) {
        return (at > 0 && isWithoutSpaces(text.codePointBefore(at)))
                || (at + 1 < text.length() && isWithoutSpaces(text.codePointAt(at + 1)));
    }

    private static boolean isWithoutSpaces(int codePoint) {
        return switch (ScriptTable.of(codePoint)) {
            case KHMER, LAO, THAI, MYANMAR, TIBETAN, BALINESE, JAVANESE, NEW_TAI_LUE, TAI_LE, TAI_THAM, TAI_VIET ->
                true;
            default -> false;
        };
    }

    private static boolean joins(int codePoint) {
        return switch (ScriptTable.of(codePoint)) {
            case LATIN, GREEK, CYRILLIC -> false;
            default -> codePoint >= 0x80 && !(codePoint >= 0x200B && codePoint <= 0x200D);
        };
    }
}
