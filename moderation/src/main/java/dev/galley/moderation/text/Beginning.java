package dev.galley.moderation.text;

/**
 * The first letters of a term, or of a word of a text, as one number: by their classes, each run of one class as one. Of a
 * text it is not known how long the term is that may start there, so there are numbers of several lengths.
 */
final class Beginning {
    /** How many runs the numbers are of: the more, the fewer words share them with a term; but terms may be short. */
    private static final int[] RUNS = {6, 4, 3};
    /** How many lengths there are. */
    static final int LENGTHS = RUNS.length;

    private static final int PRIME = 0x9E3779B1;

    private Beginning() {}

    /** Which of the lengths fits a term of so many runs; {@link #LENGTHS} if it is shorter than all. */
    static int length(int runs) {
        int length = 0;
        while (length < LENGTHS && RUNS[length] > runs) {
            length++;
        }
        return length;
    }

    /** The number of one of the lengths; of the runs there are, where there are fewer. */
    static int of(char[] runs, int from, int end, int length) {
        int to = Math.min(from + RUNS[length], end);
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = (hash + runs[i]) * PRIME;
        }
        return hash;
    }

    /** The number of the first two runs of letters; of one, where there is no other. */
    static int ofTwo(char[] units, int from, int end) {
        char first = Skeleton.of(units[from]);
        int at = from + 1;
        while (at < end && Skeleton.of(units[at]) == first) {
            at++;
        }
        return at < end ? (ofOne(first) + Skeleton.of(units[at])) * PRIME : ofOne(first);
    }

    /** The number of one run alone. */
    static int ofOne(char first) {
        return first * PRIME;
    }
}
