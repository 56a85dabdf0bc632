package dev.galley.text;

import dev.galley.text.internal.Shingles;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Remembers the newest texts and finds those that a text is a copy of.
 *
 * <p>Holds a fixed number of texts, each as at most 256 hashes of its word pairs; the oldest text is
 * dropped when a new one does not fit. A text is compared with the newest {@value #MAX_HOLDERS} texts that hold each of its
 * pairs, so that the time of a look-up does not depend on the number of texts held.
 * Thread-safe.
 */
public final class NearDuplicates {
    /** The maximum number of texts known to hold a word pair; for a more frequent pair they are the newest. */
    public static final int MAX_HOLDERS = 64;

    private final @Nullable Entry[] entries;
    private final CopyCriteria criteria;
    private final Map<Long, PostingList> index = new HashMap<>();
    /** The numbers of texts repeat after this many, so that they never overflow. */
    private final int cycle;

    private int next;
    private int size;

    private record Entry(int number, String id, Shingles shingles) {}

    /**
     * Creates an empty memory.
     *
     * @param capacity the maximum number of texts to hold; at least 1
     * @param criteria the thresholds for a copy
     * @throws IllegalArgumentException if {@code capacity} is below 1
     */
    public NearDuplicates(int capacity, CopyCriteria criteria) {
        if (capacity < 1) {
            throw new IllegalArgumentException("The capacity must be at least 1, not " + capacity);
        }
        entries = new Entry[capacity];
        cycle = Integer.MAX_VALUE - Integer.MAX_VALUE % capacity;
        this.criteria = criteria;
    }

    /**
     * Adds a text.
     *
     * @param id the identifier returned by {@link #find}
     * @param text the text, normalised by the same normaliser as all others
     */
    public void add(String id, NormalizedText text) {
        add(id, Shingles.of(text.text()));
    }

    private synchronized void add(String id, Shingles shingles) {
        int number = next;
        next = (number + 1) % cycle;
        size = Math.min(size + 1, entries.length);
        int slot = number % entries.length;
        Entry oldest = entries[slot];
        if (oldest != null) {
            forget(oldest);
        }
        entries[slot] = new Entry(number, id, shingles);
        for (int i = 0; i < shingles.size(); i++) {
            index.computeIfAbsent(shingles.hash(i), hash -> new PostingList()).add(number);
        }
    }

    private void forget(Entry entry) {
        for (int i = 0; i < entry.shingles().size(); i++) {
            long hash = entry.shingles().hash(i);
            PostingList holders = index.get(hash);
            if (holders != null && holders.remove(entry.number())) {
                index.remove(hash);
            }
        }
    }

    /** Returns the remembered texts that {@code text} is a copy of, the most similar first; empty if there are none. */
    public List<SimilarText> find(NormalizedText text) {
        return find(Shingles.of(text.text()));
    }

    private synchronized List<SimilarText> find(Shingles shingles) {
        Map<Integer, Integer> shared = new HashMap<>();
        for (int i = 0; i < shingles.size(); i++) {
            PostingList holders = index.get(shingles.hash(i));
            if (holders != null) {
                holders.forEach(number -> shared.merge(number, 1, Integer::sum));
            }
        }
        List<SimilarText> similar = new ArrayList<>();
        shared.forEach((number, pairs) -> {
            Entry entry = entries[number % entries.length];
            if (entry != null && pairs >= Math.min(criteria.passage(), criteria.phrase())) {
                similar.add(similar(entry, shingles, pairs));
            }
        });
        return criteria.copies(similar);
    }

    private static SimilarText similar(Entry entry, Shingles shingles, int shared) {
        double similarity = entry.shingles().similarity(shingles, shared);
        return new SimilarText(entry.id(), shared, similarity);
    }

    /** Returns the number of texts held. */
    public synchronized int size() {
        return size;
    }
}
