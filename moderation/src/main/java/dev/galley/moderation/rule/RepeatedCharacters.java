package dev.galley.moderation.rule;

import dev.galley.moderation.text.TextSpan;

/**
 * The longest row of one character in a text.
 *
 * @param longest how often the character stands there
 * @param span where
 */
record RepeatedCharacters(int longest, TextSpan span) {
    static RepeatedCharacters in(String text) {
        int longest = 0;
        int longestStart = 0;
        int longestEnd = 0;
        int previous = -1;
        int start = 0;
        int row = 0;
        int length = text.length();
        for (int i = 0; i < length; ) {
            int codePoint = text.charAt(i);
            codePoint = Character.isHighSurrogate((char) codePoint) ? text.codePointAt(i) : codePoint;
            if (codePoint != previous) {
                previous = codePoint;
                start = i;
                row = 0;
            }
            row++;
            i += Character.charCount(codePoint);
            if (row > longest && counts(codePoint)) {
                longest = row;
                longestStart = start;
                longestEnd = i;
            }
        }
        return new RepeatedCharacters(longest, new TextSpan(longestStart, longestEnd));
    }

    /** White space sets text out, and lines are drawn with some signs. */
    private static boolean counts(int codePoint) {
        return switch (codePoint) {
            case ' ', '\t', '\n', '\r', '-', '_', '=', '*', '.', '~', '#', '\u00A0', '\u2014', '\u2013' -> false;
            default ->
                codePoint < 0x2000
                        || !(Character.isSpaceChar(codePoint) || (codePoint >= 0x2500 && codePoint < 0x2580));
        };
    }
}
