package dev.galley.text;

import java.util.Arrays;
import java.util.List;

/**
 * The {@link PrefixHash}s of a list of terms, in a table of bits small enough to stay in the cache: most words of a text begin
 * like no term, and that is told by one look. Each has two bits, in one word of the table (a blocked Bloom filter); where
 * both are set by others, a look into the automaton is spent in vain, no more.
 */
final class PrefixFilter {
    /** How many wordStarts are looked at in one go. */
    static final int BATCH = Long.SIZE;

    private static final int BITS_PER_TERM = 16;
    private static final int MIN_WIDTH = 4;
    private static final int MAX_WIDTH = 15;

    private final long[] words;
    private final int shift;
    private final boolean[] hasTerms = new boolean[PrefixHash.LENGTHS];
    private final boolean[] mayContinue = new boolean[PrefixHash.LENGTHS];

    PrefixFilter(List<Term> terms) {
        int width = MIN_WIDTH;
        while (width < MAX_WIDTH && Long.SIZE << width < terms.size() * BITS_PER_TERM) {
            width++;
        }
        words = new long[1 << width];
        shift = Integer.SIZE - width;
        for (Term term : terms) {
            add(term);
        }
    }

    private void add(Term term) {
        char[] runs = Skeleton.runs(term.letters());
        int length = PrefixHash.length(runs.length);
        int[][] numbers = new int[PrefixHash.LENGTHS][1];
        PrefixHash.write(Arrays.copyOf(runs, runs.length + PrefixHash.READ), 0, numbers, 0);
        int number = numbers[length][0];
        words[number >>> shift] |= mask(number, shift);
        hasTerms[length] = true;
        mayContinue[length] |= runs.length > PrefixHash.runs(length) || TermEnd.of(term) != TermEnd.WHOLE_WORD;
    }

    /**
     * At which wordStarts a term may begin, a bit each.
     *
     * @param from the first opening
     * @param to the one behind the last, of which there are at most {@link #BATCH}
     */
    long mayBegin(FoldedText text, WordStarts wordStarts, int from, int to) {
        long all = 0;
        for (int length = 0; length < PrefixHash.LENGTHS; length++) {
            if (hasTerms[length]) {
                long here = having(wordStarts.prefixHashes(length), from, to);
                all |= mayContinue[length] ? here : ending(text, wordStarts, from, here, PrefixHash.runs(length));
            }
        }
        return all;
    }

    /** Without a branch, for it could not be foretold. */
    private long having(int[] numbers, int from, int to) {
        long[] table = words;
        int width = shift;
        long having = 0;
        for (int i = from; i < to; i++) {
            long mask = mask(numbers[i], width);
            long missing = mask & ~table[numbers[i] >>> width];
            long isMissing = (missing | -missing) >>> (Long.SIZE - 1);
            having |= (isMissing ^ 1) << (i - from);
        }
        return having;
    }

    /** Those of the wordStarts {@code all} whose word does not go on behind so many runs. */
    private static long ending(FoldedText text, WordStarts wordStarts, int from, long all, int runs) {
        long ending = all;
        for (long left = all; left != 0; left &= left - 1) {
            int number = from + Long.numberOfTrailingZeros(left);
            if (continues(text, wordStarts.place(number), runs)) {
                ending &= ~Long.lowestOneBit(left);
            }
        }
        return ending;
    }

    /** Whether the word goes on behind so many runs, so that none that is as short ends there. */
    private static boolean continues(FoldedText text, int place, int runs) {
        char[] units = text.units();
        int at = place;
        for (int run = 0; run < runs && at < text.length(); run++) {
            char symbol = Skeleton.of(units[at]);
            while (at < text.length() && Skeleton.of(units[at]) == symbol) {
                at++;
            }
        }
        return at < text.length()
                && Skeleton.isPlain(units[at])
                && Skeleton.isPlain(units[at - 1])
                && units[at - 1] < WordBoundary.FIRST_UNSPACED
                && !text.endsWordAt(at);
    }

    /** The two bits: each told by six bits of the number behind those that tell the word. */
    private static long mask(int number, int shift) {
        return (1L << (number >>> (shift - 6))) | (1L << (number >>> (shift - 12)));
    }
}
