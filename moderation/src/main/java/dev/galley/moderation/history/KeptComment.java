package dev.galley.moderation.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;

/**
 * A comment in memory, ordered from the newest to the oldest.
 *
 * @param comment the comment
 * @param textKey the key of its text, computed once
 * @param sequence an increasing number, to order comments of the same moment
 */
record KeptComment(PastComment comment, String textKey, long sequence) implements Comparable<KeptComment> {
    /** Returns the newest comments of {@code sorted} written at {@code since} or later. */
    static List<PastComment> newest(SortedSet<KeptComment> sorted, Instant since, int limit) {
        List<PastComment> newest = new ArrayList<>();
        for (KeptComment kept : sorted) {
            if (newest.size() >= limit || kept.comment.submitted().isBefore(since)) {
                break;
            }
            newest.add(kept.comment);
        }
        return List.copyOf(newest);
    }

    @Override
    public int compareTo(KeptComment other) {
        int byTime = other.comment.submitted().compareTo(comment.submitted());
        return byTime != 0 ? byTime : Long.compare(other.sequence, sequence);
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof KeptComment that && sequence == that.sequence);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(sequence);
    }
}
