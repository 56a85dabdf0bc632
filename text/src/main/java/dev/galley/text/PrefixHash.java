package dev.galley.text;

/**
 * Hashes of the first letters of a term, or of a word in a text. Letters are reduced to their {@link Skeleton} classes,
 * and a run of one class counts as one letter. Since the length of the term that may start at a word is unknown, there
 * is one hash for each of several prefix lengths.
 */
final class PrefixHash {
    /**
     * Prefix lengths, in runs. A longer prefix matches fewer words by accident, but short terms need short prefixes.
     */
    private static final int[] RUNS = {1, 2, 3, 4, 6};
    /** The number of prefix lengths. */
    static final int LENGTHS = RUNS.length;
    /** The number of runs read from the start of a word; some may lie beyond the end of the text. */
    static final int READ = RUNS[LENGTHS - 1];

    private static final int PRIME = 0x9E3779B1;

    private PrefixHash() {}

    /**
     * Returns the index of the longest prefix length that a term of {@code runs} runs fills; {@code runs} is at least
     * 1.
     */
    static int length(int runs) {
        int length = LENGTHS - 1;
        while (RUNS[length] > runs) {
            length--;
        }
        return length;
    }

    /**
     * Writes the hashes of all prefix lengths of the runs that start at {@code from}: the hash of each length goes to
     * {@code numbers[length][at]}.
     */
    static void write(char[] runs, int from, int[][] numbers, int at) {
        int one = runs[from] * PRIME;
        int two = (one + runs[from + 1]) * PRIME;
        int three = (two + runs[from + 2]) * PRIME;
        int four = (three + runs[from + 3]) * PRIME;
        numbers[0][at] = one;
        numbers[1][at] = two;
        numbers[2][at] = three;
        numbers[3][at] = four;
        numbers[4][at] = ((four + runs[from + 4]) * PRIME + runs[from + 5]) * PRIME;
    }

    /** Returns the number of runs covered by the prefix length with the given index. */
    static int runs(int length) {
        return RUNS[length];
    }
}
