package dev.galley.moderation.text;

import java.util.List;

/**
 * The {@link Beginning}s of a list of terms, in a table of bits small enough to stay in the cache: most words of a text begin
 * like no term, and that is told by one look. A bit that two beginnings share costs a look into the automaton, no more.
 */
final class Beginnings {
    private static final int BITS_PER_TERM = 16;
    private static final int SMALLEST = 10;
    private static final int LARGEST = 21;

    private final long[] bits;
    private final int shift;
    private final boolean[] hasTerms = new boolean[Beginning.LENGTHS];
    private boolean hasShortest;

    Beginnings(List<Term> terms) {
        int width = SMALLEST;
        while (width < LARGEST && 1 << width < terms.size() * BITS_PER_TERM) {
            width++;
        }
        bits = new long[1 << (width - 6)];
        shift = Integer.SIZE - width;
        for (Term term : terms) {
            add(Skeleton.runs(term.letters()));
        }
    }

    private void add(char[] runs) {
        int length = Beginning.length(runs.length);
        if (length < Beginning.LENGTHS) {
            hasTerms[length] = true;
            set(Beginning.of(runs, 0, runs.length, length));
        } else {
            hasShortest = true;
            set(Beginning.ofTwo(runs, 0, runs.length));
        }
    }

    /** Whether a term may begin like the opening of that number. */
    boolean mayBegin(Folded text, Openings openings, int number) {
        for (int length = 0; length < Beginning.LENGTHS; length++) {
            if (hasTerms[length] && has(openings.beginning(number, length))) {
                return true;
            }
        }
        return hasShortest && mayBeginShortest(text, openings.place(number));
    }

    private boolean mayBeginShortest(Folded text, int place) {
        char[] units = text.units();
        return has(Beginning.ofTwo(units, place, text.length())) || has(Beginning.ofOne(Skeleton.of(units[place])));
    }

    private void set(int hash) {
        int slot = hash >>> shift;
        bits[slot >> 6] |= 1L << slot;
    }

    private boolean has(int hash) {
        int slot = hash >>> shift;
        return (bits[slot >> 6] & (1L << slot)) != 0;
    }
}
