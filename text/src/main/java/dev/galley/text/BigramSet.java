package dev.galley.text;

/**
 * An approximate set of the pairs of neighbouring characters (bigrams) in a text. If a bigram of a string is missing,
 * the string is not in the text; this saves most patterns the search.
 */
final class BigramSet {
    /** The number of buckets, one bit of a long each; lower-case ASCII letters all have their own. */
    private static final int KINDS = Long.SIZE;

    /** For each bucket, the buckets of the characters that follow. */
    private final long[] behind = new long[KINDS];

    BigramSet(char[] units, int length) {
        int before = length == 0 ? 0 : kind(units[0]);
        for (int i = 1; i < length; i++) {
            int kind = kind(units[i]);
            behind[before] |= 1L << kind;
            before = kind;
        }
    }

    /** Returns false if {@code part} is certainly not in the text. */
    boolean mayHold(String part) {
        for (int i = 1; i < part.length(); i++) {
            if ((behind[kind(part.charAt(i - 1))] & (1L << kind(part.charAt(i)))) == 0) {
                return false;
            }
        }
        return true;
    }

    private static int kind(char unit) {
        return unit & (KINDS - 1);
    }
}
