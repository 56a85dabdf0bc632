package dev.galley.moderation.submission;

import dev.galley.model.CommentStatus;

/** The outcome for a comment, from the mildest to the strictest; {@link #compareTo} follows that order. */
public enum Verdict {
    /** The comment is published. */
    APPROVE,
    /** A person decides. */
    HOLD,
    /** The comment is hidden as spam, where a person may still review it. */
    SPAM,
    /** The comment is not accepted, and its author is notified. */
    REJECT;

    /**
     * Returns the status that a comment with this verdict has: approved, pending (for {@link #HOLD}), spam or rejected.
     */
    public CommentStatus status() {
        return switch (this) {
            case APPROVE -> CommentStatus.APPROVED;
            case HOLD -> CommentStatus.PENDING;
            case SPAM -> CommentStatus.SPAM;
            case REJECT -> CommentStatus.REJECTED;
        };
    }

    /** Returns the stricter of two verdicts. */
    public Verdict stricter(Verdict other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
