package dev.galley.model;

/** Whether a comment may be shown. */
public enum CommentStatus {
    /** Waits for a decision. */
    PENDING,
    /** May be shown. */
    APPROVED,
    /** Was looked at and refused. */
    REJECTED,
    /** Is advertising or worse. */
    SPAM,
    /** Was shown once and has been taken away. */
    REMOVED
}
