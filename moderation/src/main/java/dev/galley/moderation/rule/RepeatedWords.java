package dev.galley.moderation.rule;

import dev.galley.text.TextSpan;

/**
 * How the words of a text repeat; case does not count.
 *
 * @param longestRow how often a word stands in a row at most
 * @param row where it does
 * @param counted how many words the variety was told from
 * @param variety the share of different words among them, from 0 to 1; 1 where it surely is enough
 */
record RepeatedWords(int longestRow, TextSpan row, int counted, double variety) {
    /** A long text repeats its small words more than a short one: the variety is told from the beginning. */
    private static final int SAMPLE = 200;

    /** What leaves six bits of a hash: the number of a bit in a long. */
    private static final int TO_BIT = Long.SIZE - 6;

    /**
     * Looks at {@code text}.
     *
     * @param enough the share of different words that is asked for; only where it may be missed are they counted
     */
    static RepeatedWords in(char[] text, double enough) {
        WordHashes word = new WordHashes(text);
        int longest = 0;
        int longestStart = 0;
        int longestEnd = 0;
        int words = 0;
        int row = 0;
        int rowStart = 0;
        long previous = 0;
        // A bit for each of the words, which some share: there are as many different words at least as bits.
        long bits = 0;
        while (word.next()) {
            long hash = word.hash();
            if (row == 0 || hash != previous) {
                previous = hash;
                rowStart = word.start();
                row = 0;
            }
            if (++row > longest) {
                longest = row;
                longestStart = rowStart;
                longestEnd = word.end();
            }
            bits |= words++ < SAMPLE ? 1L << (hash >>> TO_BIT) : 0;
        }
        int counted = Math.min(words, SAMPLE);
        boolean isEnough = Long.bitCount(bits) >= enough * counted;
        double variety = isEnough ? 1 : (double) different(text) / counted;
        return new RepeatedWords(longest, new TextSpan(longestStart, longestEnd), counted, variety);
    }

    /** How many different words there are in the sample. */
    private static int different(char[] text) {
        WordHashes word = new WordHashes(text);
        HashCounts different = new HashCounts(SAMPLE);
        for (int words = 0; words < SAMPLE && word.next(); words++) {
            different.count(word.hash());
        }
        return different.size();
    }
}
