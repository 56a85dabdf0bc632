package dev.galley.moderation.rule;

import dev.galley.moderation.text.TextSpan;

/**
 * How the words of a text repeat; case does not count.
 *
 * @param longestRow how often a word stands in a row at most
 * @param row where it does
 * @param counted how many words the variety was told from
 * @param variety the share of different words among them, from 0 to 1
 */
record RepeatedWords(int longestRow, TextSpan row, int counted, double variety) {
    /** A long text repeats its small words more than a short one: the variety is told from the beginning. */
    private static final int SAMPLE = 200;
    /** Of a word with what stands behind it. */
    private static final int USUAL_LENGTH = 4;

    private static final char NONE = 0;
    private static final int ASCII = 0x80;
    private static final char[] LETTERS = letters();

    static RepeatedWords in(char[] text) {
        HashCounts different = new HashCounts(Math.min(SAMPLE, text.length / USUAL_LENGTH));
        int longest = 0;
        int longestStart = 0;
        int longestEnd = 0;
        int words = 0;
        int row = 0;
        int rowStart = 0;
        long previous = 0;
        int length = text.length;
        for (int i = 0; i < length; i++) {
            int start = i;
            long hash = HashCounts.SEED;
            for (char letter = letter(text[i]); letter != NONE; letter = i < length ? letter(text[i]) : NONE) {
                hash = HashCounts.add(hash, letter);
                i++;
            }
            if (i == start) {
                continue;
            }
            if (words == 0 || hash != previous) {
                previous = hash;
                rowStart = start;
                row = 0;
            }
            if (++row > longest) {
                longest = row;
                longestStart = rowStart;
                longestEnd = i;
            }
            if (words++ < SAMPLE) {
                different.count(hash);
            }
        }
        int counted = Math.min(words, SAMPLE);
        double variety = counted == 0 ? 1 : (double) different.size() / counted;
        return new RepeatedWords(longest, new TextSpan(longestStart, longestEnd), counted, variety);
    }

    /** The unit in small letters, if it is part of a word. */
    private static char letter(char unit) {
        if (unit < ASCII) {
            return LETTERS[unit];
        }
        boolean isPart = Character.isLetterOrDigit(unit)
                || Character.isSurrogate(unit)
                || Character.getType(unit) == Character.NON_SPACING_MARK;
        return isPart ? Character.toLowerCase(unit) : NONE;
    }

    private static char[] letters() {
        char[] letters = new char[ASCII];
        for (char c = 0; c < ASCII; c++) {
            letters[c] = Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : NONE;
        }
        return letters;
    }
}
