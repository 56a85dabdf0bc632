package dev.galley.moderation;

/** What became of one rule in one decision. */
public enum Outcome {
    /** It found nothing. */
    PASSED,
    /** It found what it looks for, and counts. */
    MATCHED,
    /** It found what it looks for, but does not count for an author of this {@link TrustLevel}. */
    EXEMPT,
    /** It could not look: what it needs to know was not given. */
    NOT_APPLICABLE,
    /** It could not look: it, or what it asks, failed or took too long. */
    FAILED,
    /** It was not asked, since a rule before it had decided ({@link Mode#FIRST_MATCH}). */
    NOT_REACHED
}
