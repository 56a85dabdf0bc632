package dev.galley.moderation.history;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** A history that can be modified. Thread-safe; each call is atomic. */
public interface CommentStore extends CommentHistory {
    /**
     * Adds a comment, or replaces the one with the same id. A person's decision on the old one is kept, unless the new
     * one has a later decision.
     *
     * @throws HistoryException if it cannot be stored
     */
    void add(PastComment comment);

    /** Adds comments as {@link #add} does, in fewer steps if the store supports it. */
    default void addAll(Collection<PastComment> comments) {
        comments.forEach(this::add);
    }

    /**
     * Records a person's decision; the latest decision on a comment applies. Decisions on unknown comments are ignored.
     */
    void decide(PersonDecision decision);

    /**
     * Stores a reader's report of a comment. Each reader counts once: a further report of the same comment by the same
     * reader is ignored, also after a moderator approved the comment, and so is a report of an unknown comment.
     *
     * <pre>{@code
     * store.report(ReaderReport.of("c1", keys.ofAccount(reader).get(0), clock.instant()).withReason("insult"));
     * Decision decision = moderator.decide(submission);    // the rule "reports" weighs the reports
     * }</pre>
     *
     * @throws HistoryException if it cannot be stored
     * @throws UnsupportedOperationException if this store has no place for reports, which is the default
     */
    default void report(ReaderReport report) {
        throw new UnsupportedOperationException("This store of comments does not store reports");
    }

    /**
     * Forgets an author. Their comments keep their text, but lose keys and names; the author's record and reports are
     * deleted.
     *
     * @return the number of comments affected
     */
    int forget(List<String> authorKeys);

    /**
     * Erases the comments written before a moment. People's decisions on them still count in their authors' {@linkplain
     * #authorRecord records}, until the authors are forgotten. Reports of these comments are erased as well.
     *
     * @return the number of comments erased
     */
    int eraseBefore(Instant moment);
}
