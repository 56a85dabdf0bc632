package dev.galley.moderation.history;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** A history that can be written. Thread-safe; each call is done whole or not at all. */
public interface CommentStore extends CommentHistory {
    /**
     * Adds a comment, in the place of one of the same id. What a person had decided on that one stays, unless the new one
     * brings a later decision.
     *
     * @throws HistoryException where it cannot be stored
     */
    void add(PastComment comment);

    /** Adds comments as {@link #add} does, in fewer steps where the store has such. */
    default void addAll(Collection<PastComment> comments) {
        comments.forEach(this::add);
    }

    /** Adds what a person decided; the latest decision on a comment counts. Decisions on unknown comments are ignored. */
    void decide(PersonDecision decision);

    /**
     * Forgets an author: their comments keep what they say, but neither key nor name leads to them any more, and how
     * people judged them is gone.
     *
     * @return how many comments were concerned
     */
    int forget(List<String> authorKeys);

    /**
     * Erases the comments written before a moment. What people decided on them keeps counting in their authors'
     * {@linkplain #authorRecord authorRecord}, until these are forgotten.
     *
     * @return how many comments were erased
     */
    int eraseBefore(Instant moment);
}
