package dev.galley.moderation.internal.rule;

/**
 * Counts strings by their 64-bit hashes, without keeping the strings. A collision would count two strings as one, which
 * is too improbable to matter.
 */
final class HashCounts {
    static final long SEED = 0xCBF29CE484222325L;
    private static final long PRIME = 0x100000001B3L;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private long[] hashes;
    private int[] counts;
    private int size;

    /**
     * Creates counts.
     *
     * @param expected the expected number of different strings; there may be more
     */
    HashCounts(int expected) {
        int slots = Math.max(16, Integer.highestOneBit(expected) << 2);
        hashes = new long[slots];
        counts = new int[slots];
    }

    /** Returns the hash extended by one character (FNV-1a on UTF-16 units). */
    static long add(long hash, char unit) {
        return (hash ^ unit) * PRIME;
    }

    /** Counts a string once more and returns its count. */
    int count(long hash) {
        if (2 * size >= hashes.length) {
            grow();
        }
        int slot = slot(hashes, counts, hash);
        if (counts[slot] == 0) {
            hashes[slot] = hash;
            size++;
        }
        return ++counts[slot];
    }

    /** Returns the number of different strings counted. */
    int size() {
        return size;
    }

    private static int slot(long[] hashes, int[] counts, long hash) {
        int mask = hashes.length - 1;
        int slot = (int) ((hash * SPREAD) >>> 32) & mask;
        while (counts[slot] != 0 && hashes[slot] != hash) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        long[] moreHashes = new long[2 * hashes.length];
        int[] moreCounts = new int[2 * hashes.length];
        for (int i = 0; i < hashes.length; i++) {
            if (counts[i] > 0) {
                int slot = slot(moreHashes, moreCounts, hashes[i]);
                moreHashes[slot] = hashes[i];
                moreCounts[slot] = counts[i];
            }
        }
        hashes = moreHashes;
        counts = moreCounts;
    }
}
