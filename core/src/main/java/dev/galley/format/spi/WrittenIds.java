package dev.galley.format.spi;

import dev.galley.model.Article;
import dev.galley.report.Finding;
import dev.galley.report.Severity;
import java.util.Objects;

/**
 * The ids of the articles in one document, so that none is written twice. Instead of the ids it keeps a hash of 64 bits of
 * each, of up to {@value #MAX} ids; further ones are not compared. Not thread-safe.
 */
public final class WrittenIds {
    /** The maximum number of ids that are compared. */
    public static final int MAX = 1_000_000;

    private static final int FIRST_CAPACITY = 256;

    /** The hashes in a table with open addressing, whose size is a power of two; 0 is a free place. */
    private long[] table = new long[FIRST_CAPACITY];

    private int size;
    private long derived;
    private boolean unchecked;

    /** Creates a set without ids. */
    public WrittenIds() {}

    /** Adds an id, and returns whether it is new: false if it has been added before. */
    public boolean add(String id) {
        Objects.requireNonNull(id, "id");
        long hash = hash(id);
        int place = place(hash);
        if (table[place] == hash) {
            return false;
        }
        if (size == MAX) {
            unchecked = true;
            return true;
        }
        table[place] = hash;
        if (++size > table.length / 2) {
            grow();
        }
        return true;
    }

    /**
     * Derives and adds an id for an article whose own one has been written before: a name-based UUID of that id and the
     * content of the article, and of a number if that has been written before as well.
     */
    public DerivedId another(String id, Article article) {
        Objects.requireNonNull(id, "id");
        DerivedId other = DerivedId.ofContent(id, article);
        while (!add(other.value())) {
            other = DerivedId.ofContent(id + "\n" + ++derived, article);
        }
        return other;
    }

    /** Reports to the whole feed {@code root} if there were so many ids that not all of them were compared. */
    public void reportUnchecked(Field root) {
        Objects.requireNonNull(root, "root");
        if (unchecked) {
            root.context()
                    .report(Finding.of(
                            "ids.unchecked",
                            Severity.WARNING,
                            root.path(),
                            "Only the first " + MAX + " ids were compared; ids after them may be repeated"));
        }
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
    private static long hash(String id) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < id.length(); i++) {
            hash = (hash ^ id.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        hash = (hash ^ (hash >>> 33)) * 0xc4ceb9fe1a85ec53L;
        hash ^= hash >>> 33;
        return hash == 0 ? 1 : hash;
    }
}
