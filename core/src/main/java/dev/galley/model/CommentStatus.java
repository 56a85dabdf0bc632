package dev.galley.model;

/** Whether a comment may be shown. */
public enum CommentStatus {
    /** Awaits a decision. */
    PENDING,
    /** May be shown. */
    APPROVED,
    /** Was reviewed and rejected. */
    REJECTED,
    /** Is unsolicited advertising or other junk. */
    SPAM,
    /** Was published and later removed. */
    REMOVED
}
