package dev.galley.moderation.history;

import java.util.List;

/** A history that can be written. */
public interface CommentStore extends CommentHistory {
    /** Adds a comment, in the place of one of the same id. */
    void add(PastComment comment);

    /** Adds what a person decided; the latest decision on a comment counts. Decisions on unknown comments are ignored. */
    void decide(PersonDecision decision);

    /**
     * Forgets an author: their comments keep what they say, but no key leads to them any more.
     *
     * @return how many comments were concerned
     */
    int forget(List<String> authorKeys);
}
