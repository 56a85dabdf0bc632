package dev.galley.text.internal;

import java.util.Arrays;

/**
 * The pairs of neighbouring words of a text, as a set of hashes. The more pairs two texts share, the more likely one is
 * a copy of the other. Words are compared in the coarse form that all their spellings share.
 *
 * <p>For a long text only the {@value #MAX_PAIRS} smallest hashes are kept, which is a fair and repeatable sample
 * (MinHash, as Broder's bottom-k sketches). For a text with fewer pairs all results are exact.
 */
public final class Shingles {
    /** The maximum number of pairs kept for a text. */
    public static final int MAX_PAIRS = 256;

    private static final int BUFFER = 4 * MAX_PAIRS;
    private static final int CHARACTERS_OF_A_PAIR = Long.SIZE / Character.SIZE;
    private static final long SEED = 0x9E3779B97F4A7C15L;

    private final long[] hashes;

    private Shingles(long[] hashes) {
        this.hashes = hashes;
    }

    /** Returns the pairs of a normalised text; none if it has a single word, or fewer than four characters of such a script. */
    public static Shingles of(String normalized) {
        return new Builder().read(normalized);
    }

    /** Collects the pairs of one text. */
    private static final class Builder {
        private long[] found = new long[64];
        private int size;
        private long before;
        private long word;
        private char last;
        /** The latest characters of a script without spaces, the newest in the lowest bits. */
        private long characters;

        private int characterCount;

        Shingles read(String text) {
            for (int i = 0; i < text.length(); i++) {
                char unit = text.charAt(i);
                if (!isLetter(unit)) {
                    endWord();
                } else if (Skeleton.is(unit, Skeleton.IS_EAST_ASIAN) && !isHangul(unit)) {
                    endWord();
                    character(Skeleton.of(unit));
                } else {
                    letter(Skeleton.of(unit));
                }
            }
            endWord();
            return new Shingles(Arrays.copyOf(found, smallest(found, size)));
        }

        private void letter(char letter) {
            word = letter == last ? word : mix(word + letter + SEED);
            last = letter;
            characterCount = 0;
        }

        private void endWord() {
            if (word != 0) {
                if (before != 0) {
                    add(before * 31 + word);
                }
                before = word;
                word = 0;
                last = 0;
            }
        }

        /** Chinese and Japanese have no spaces, and two words of theirs have about four characters. */
        private void character(char character) {
            characters = characters << Character.SIZE | character;
            characterCount++;
            if (characterCount >= CHARACTERS_OF_A_PAIR) {
                add(characters);
            }
        }

        private void add(long pair) {
            if (size == found.length) {
                found = size < BUFFER ? Arrays.copyOf(found, size * 2) : found;
                size = size < BUFFER ? size : smallest(found, size);
            }
            found[size++] = mix(pair);
        }
    }

    private static boolean isHangul(char unit) {
        return unit >= '\uAC00' && unit <= '\uD7A3';
    }

    private static boolean isLetter(char unit) {
        return Character.isSurrogate(unit) || Character.isLetterOrDigit(unit);
    }

    /** Sorts, removes duplicates and keeps the smallest hashes; returns how many remain. */
    private static int smallest(long[] found, int size) {
        Arrays.sort(found, 0, size);
        int kept = 0;
        for (int i = 0; i < size && kept < MAX_PAIRS; i++) {
            if (kept == 0 || found[kept - 1] != found[i]) {
                found[kept++] = found[i];
            }
        }
        return kept;
    }

    /** The finaliser of SplitMix64: spreads a difference in one bit over all bits. */
    private static long mix(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    /** Returns the number of pairs kept. */
    public int size() {
        return hashes.length;
    }

    /** Returns the number of pairs that both have. */
    public int shared(Shingles other) {
        int shared = 0;
        int i = 0;
        int j = 0;
        while (i < hashes.length && j < other.hashes.length) {
            int order = Long.compare(hashes[i], other.hashes[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return shared;
    }

    /**
     * Returns the Jaccard index: the proportion of shared pairs among the pairs of both texts, from 0 to 1. For long
     * texts it is an estimate; for texts without pairs it is 0.
     */
    public double similarity(Shingles other) {
        return similarity(other, shared(other));
    }

    /** Returns the Jaccard index of two texts that have {@code shared} pairs in common. */
    public double similarity(Shingles other, int shared) {
        int all = hashes.length + other.hashes.length - shared;
        return all == 0 ? 0 : (double) shared / all;
    }

    /** Returns the hash of a pair; the hashes are in ascending order. */
    public long hash(int index) {
        return hashes[index];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Shingles shingles && Arrays.equals(hashes, shingles.hashes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(hashes);
    }

    @Override
    public String toString() {
        return "Shingles[" + hashes.length + "]";
    }
}
