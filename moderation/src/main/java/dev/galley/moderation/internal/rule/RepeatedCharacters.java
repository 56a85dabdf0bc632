package dev.galley.moderation.internal.rule;

import dev.galley.text.TextSpan;

/**
 * The longest run of one character in a text.
 *
 * @param longest the length of the run
 * @param span the range of the run
 */
record RepeatedCharacters(int longest, TextSpan span) {
    private static final RepeatedCharacters NONE = new RepeatedCharacters(0, new TextSpan(0, 0));

    /**
     * Finds the longest run of more than {@code max} characters; returns a shorter or an empty one if there is none.
     */
    static RepeatedCharacters in(char[] text, int max) {
        return mayHoldRow(text, max) ? longest(text, max) : NONE;
    }

    /**
     * Checks whether a longer run is possible. It would have to cross one of the sampled positions, whether it
     * consists of single characters or surrogate pairs.
     */
    private static boolean mayHoldRow(char[] text, int max) {
        for (int i = max; i < text.length; i += max) {
            if (text[i] == text[i - 1] || Character.isSurrogate(text[i])) {
                return true;
            }
        }
        return false;
    }

    private static RepeatedCharacters longest(char[] text, int max) {
        int longest = 0;
        int longestStart = 0;
        int longestEnd = 0;
        for (int i = 0; i < text.length; ) {
            // Most characters are followed by a different one; check that first.
            if (longest > 0 && i + 1 < text.length && text[i] != text[i + 1] && !Character.isHighSurrogate(text[i])) {
                i++;
                continue;
            }
            int codePoint = Character.codePointAt(text, i);
            int end = rowEnd(text, i, codePoint);
            int row = (end - i) / Character.charCount(codePoint);
            if (row > longest
                    && counts(codePoint)
                    && !(row <= Laughter.PATIENCE * max && isLaughter(text, i, end, codePoint))
                    && !(row <= Laughter.VOWEL_PATIENCE * max && Laughter.drawsOutVowel(text, i, end))) {
                longest = row;
                longestStart = i;
                longestEnd = end;
            }
            i = end;
        }
        return new RepeatedCharacters(longest, new TextSpan(longestStart, longestEnd));
    }

    private static boolean isLaughter(char[] text, int start, int end, int codePoint) {
        return Laughter.repeats(codePoint) || Laughter.drawsOut(text, start, end);
    }

    private static int rowEnd(char[] text, int start, int codePoint) {
        int width = Character.charCount(codePoint);
        int end = start + width;
        while (end < text.length && Character.codePointAt(text, end) == codePoint) {
            end += width;
        }
        return end;
    }

    /** Checks whether the character counts: white space formats text, and some symbols are used to draw lines. */
    private static boolean counts(int codePoint) {
        return switch (codePoint) {
            case ' ', '\t', '\n', '\r', '-', '_', '=', '*', '.', '~', '#', '\u00A0', '\u2014', '\u2013' -> false;
            default ->
                codePoint < 0x2000
                        || !(Character.isSpaceChar(codePoint) || (codePoint >= 0x2500 && codePoint < 0x2580));
        };
    }
}
