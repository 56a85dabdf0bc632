package dev.galley.moderation.text;

/** The first letters of a term, or of a word of a text, as one number: by their classes, each run of one class as one. */
final class Beginning {
    /** How many runs it looks at: so many have nearly all terms, and few words share them with one. */
    static final int RUNS = 4;

    private static final int PRIME = 0x9E3779B1;

    private Beginning() {}

    /** The number of the first {@link #RUNS} runs; of those there are, where there are fewer. */
    static int of(char[] runs, int from, int end) {
        return hash(runs, from, Math.min(from + RUNS, end));
    }

    /** The number of the first three runs; of those there are, where there are fewer. */
    static int ofThree(char[] runs, int from, int end) {
        return hash(runs, from, Math.min(from + RUNS - 1, end));
    }

    private static int hash(char[] runs, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = (hash + runs[i]) * PRIME;
        }
        return hash;
    }

    /** The number of the first run and of the unit behind it, if there is one. */
    static int ofTwo(char[] units, int from, int end) {
        char first = Skeleton.of(units[from]);
        int at = from + 1;
        while (at < end && Skeleton.of(units[at]) == first) {
            at++;
        }
        return at < end ? ((first * PRIME) + Skeleton.of(units[at])) * PRIME : ofOne(first);
    }

    /** The number of one run alone. */
    static int ofOne(char first) {
        return first * PRIME;
    }
}
