package dev.galley.text;

/**
 * The first letters of a term, or of a word of a text, as one number: by their classes, each run of one class as one. Of a
 * text it is not known how long the term is that may start there, so there are numbers of several lengths.
 */
final class PrefixHash {
    /** How many runs the numbers are of: the more, the fewer words share them with a term; but terms may be short. */
    private static final int[] RUNS = {1, 2, 3, 4, 6};
    /** How many lengths there are. */
    static final int LENGTHS = RUNS.length;
    /** How many runs are read from where a word may start, some of them perhaps behind the end of the text. */
    static final int READ = RUNS[LENGTHS - 1];

    private static final int PRIME = 0x9E3779B1;

    private PrefixHash() {}

    /** Which of the lengths fits a term of so many runs, one at least. */
    static int length(int runs) {
        int length = LENGTHS - 1;
        while (RUNS[length] > runs) {
            length--;
        }
        return length;
    }

    /** Writes the numbers of all lengths, of the {@link #READ} runs from {@code from} on, each to its length at {@code at}. */
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

    /** How many runs there are in a number of that length. */
    static int runs(int length) {
        return RUNS[length];
    }
}
