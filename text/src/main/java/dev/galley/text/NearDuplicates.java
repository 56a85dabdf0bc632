package dev.galley.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Remembers the newest comments and finds those that a text is a copy of, across authors and articles.
 *
 * <p>Holds a fixed number of comments, each with at most {@link Shingles#MAX_PAIRS} word pairs; the oldest comment is
 * dropped when a new one does not fit. The time of a look-up does not depend on the number of comments held.
 * Thread-safe.
 */
public final class NearDuplicates {
    private final @Nullable Entry[] entries;
    private final CopyCriteria criteria;
    private final Map<Long, PostingList> index = new HashMap<>();
    private int added;

    private record Entry(int number, String id, String author, String article, Shingles shingles) {}

    /**
     * Creates an empty memory.
     *
     * @param capacity the maximum number of comments to hold; at least 1
     * @param criteria the thresholds for a copy
     * @throws IllegalArgumentException if {@code capacity} is below 1
     */
    public NearDuplicates(int capacity, CopyCriteria criteria) {
        if (capacity < 1) {
            throw new IllegalArgumentException("The capacity must be at least 1, not " + capacity);
        }
        entries = new Entry[capacity];
        this.criteria = criteria;
    }

    /**
     * Adds a comment.
     *
     * @param id the identifier returned by {@link #find}
     * @param author a key that identifies the author; never an e-mail address
     * @param article a key that identifies the article
     * @param shingles the word pairs of the comment
     */
    public synchronized void add(String id, String author, String article, Shingles shingles) {
        int number = added++;
        int slot = Math.floorMod(number, entries.length);
        Entry oldest = entries[slot];
        if (oldest != null) {
            forget(oldest);
        }
        entries[slot] = new Entry(number, id, author, article, shingles);
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

    /** Returns the remembered comments that a text is a copy of, the most similar first; empty if there are none. */
    public synchronized List<SimilarComment> find(Shingles shingles) {
        Map<Integer, Integer> shared = new HashMap<>();
        for (int i = 0; i < shingles.size(); i++) {
            PostingList holders = index.get(shingles.hash(i));
            if (holders != null) {
                holders.forEach(number -> shared.merge(number, 1, Integer::sum));
            }
        }
        List<SimilarComment> similar = new ArrayList<>();
        shared.forEach((number, pairs) -> {
            Entry entry = entries[Math.floorMod(number, entries.length)];
            if (entry != null && pairs >= Math.min(criteria.passage(), criteria.phrase())) {
                similar.add(similar(entry, shingles, pairs));
            }
        });
        return criteria.copies(similar);
    }

    private static SimilarComment similar(Entry entry, Shingles shingles, int shared) {
        double similarity = entry.shingles().similarity(shingles, shared);
        return new SimilarComment(entry.id(), entry.author(), entry.article(), shared, similarity);
    }

    /** Returns the number of comments held. */
    public synchronized int size() {
        return Math.min(added, entries.length);
    }
}
