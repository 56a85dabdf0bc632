package dev.galley.text;

import dev.galley.text.internal.Skeleton;
import java.util.Arrays;
import java.util.List;

/**
 * A blocked Bloom filter over the {@link PrefixHash}es of a list of terms, small enough to stay in the cache. One
 * look-up rules out most words of a text. Each hash has two bits in one word of the table; a false positive only costs
 * a look-up in the automaton.
 */
final class PrefixFilter {
    /** The number of word starts checked in one call. */
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
     * Returns the word starts at which a term may begin, one bit each.
     *
     * @param from the first word start to check
     * @param to the one after the last; at most {@link #BATCH} after {@code from}
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

    /**
     * Checks whether a term may begin with these {@link PrefixHash#READ} runs.
     *
     * @param numbers space for one hash of each length
     */
    boolean mayBegin(char[] runs, int[][] numbers) {
        PrefixHash.write(runs, 0, numbers, 0);
        for (int length = 0; length < PrefixHash.LENGTHS; length++) {
            if (hasTerms[length] && having(numbers[length], 0, 1) != 0) {
                return true;
            }
        }
        return false;
    }

    /** Looks up each hash without branching, because the branches would be unpredictable. */
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

    /** Returns the word starts in {@code all} whose word ends within the given number of runs. */
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

    /**
     * Checks whether the word at {@code place} continues after {@code runs} runs, so that no term of that length can
     * end there.
     */
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

    /**
     * Returns the two bits of a hash; each is chosen by six bits of the hash that do not select the word of the table.
     */
    private static long mask(int number, int shift) {
        return (1L << (number >>> (shift - 6))) | (1L << (number >>> (shift - 12)));
    }
}
