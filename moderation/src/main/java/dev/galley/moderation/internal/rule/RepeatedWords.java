package dev.galley.moderation.internal.rule;

import dev.galley.text.TextSpan;

/**
 * The repetition of words in a text, ignoring case.
 *
 * @param longestRun the maximum number of times a word occurs in a run
 * @param run the range of that run
 * @param counted the number of words the variety was computed from
 * @param variety the proportion of different words among them, from 0 to 1; 1 if it is certainly sufficient
 */
record RepeatedWords(int longestRun, TextSpan run, int counted, double variety) {
    /** Long texts repeat common words more than short ones, so the variety is computed from the beginning only. */
    private static final int SAMPLE = 200;

    /** The number of times that a word may occur in a row whatever it is. */
    private static final int FEW = 3;

    /** Shift that leaves six bits of a hash: the number of a bit in a long. */
    private static final int TO_BIT = Long.SIZE - 6;

    /**
     * Analyses {@code text}.
     *
     * @param enough the required proportion of different words; the words are counted only if it may be missed
     */
    static RepeatedWords in(char[] text, double enough) {
        WordHashes word = new WordHashes(text);
        int longest = 0;
        int longestStart = 0;
        int longestEnd = 0;
        int words = 0;
        int run = 0;
        int runStart = 0;
        long previous = 0;
        // One bit per word, shared by some: there are at least as many different words as bits.
        long bits = 0;
        while (word.next()) {
            long hash = word.hash();
            if (run == 0 || hash != previous) {
                previous = hash;
                runStart = word.start();
                run = 0;
            }
            if (++run > longest && !(run > FEW && Laughter.isWord(text, word.start(), word.end()))) {
                longest = run;
                longestStart = runStart;
                longestEnd = word.end();
            }
            bits |= words++ < SAMPLE ? 1L << (hash >>> TO_BIT) : 0;
        }
        int counted = Math.min(words, SAMPLE);
        boolean isEnough = Long.bitCount(bits) >= enough * counted;
        double variety = isEnough ? 1 : (double) different(text) / counted;
        return new RepeatedWords(longest, new TextSpan(longestStart, longestEnd), counted, variety);
    }

    /** Returns the number of different words in the sample. */
    private static int different(char[] text) {
        WordHashes word = new WordHashes(text);
        HashCounts different = new HashCounts(SAMPLE);
        for (int words = 0; words < SAMPLE && word.next(); words++) {
            different.count(word.hash());
        }
        return different.size();
    }
}
