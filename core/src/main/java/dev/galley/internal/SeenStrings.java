package dev.galley.internal;

import java.util.Objects;

/**
 * A set of strings that can only grow. Instead of the strings it keeps a hash of 64 bits of each, of up to {@value #MAX}
 * strings; further ones are not remembered. Not thread-safe.
 */
public final class SeenStrings {
    /** The maximum number of strings that are remembered. */
    public static final int MAX = 1_000_000;

    private static final int FIRST_CAPACITY = 256;

    /** The hashes in a table with open addressing, whose size is a power of two; 0 is a free place. */
    private long[] table = new long[FIRST_CAPACITY];

    private int size;
    private boolean full;

    /** Adds a string, and returns whether it is new: false if it has been added before. */
    public boolean add(String string) {
        Objects.requireNonNull(string, "string");
        long hash = hash(string);
        int place = place(hash);
        if (table[place] == hash) {
            return false;
        }
        if (size == MAX) {
            full = true;
            return true;
        }
        table[place] = hash;
        if (++size > table.length / 2) {
            grow();
        }
        return true;
    }

    /** Returns whether there were more strings than can be remembered. */
    public boolean isFull() {
        return full;
    }

    private int place(long hash) {
        int place = Long.hashCode(hash) & (table.length - 1);
        while (table[place] != 0 && table[place] != hash) {
            place = (place + 1) & (table.length - 1);
        }
        return place;
    }

    private void grow() {
        long[] old = table;
        table = new long[2 * old.length];
        for (long hash : old) {
            if (hash != 0) {
                table[place(hash)] = hash;
            }
        }
    }

    /** Returns a hash (FNV-1a, with the final mix of MurmurHash3) that is never 0. */
    private static long hash(String string) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < string.length(); i++) {
            hash = (hash ^ string.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        hash = (hash ^ (hash >>> 33)) * 0xc4ceb9fe1a85ec53L;
        hash ^= hash >>> 33;
        return hash == 0 ? 1 : hash;
    }
}
