package dev.galley.moderation;

/** The outcome of one rule in one decision. */
public enum Outcome {
    /** It found nothing. */
    PASSED,
    /** It matched. */
    MATCHED,
    /** It matched, but the author is exempt. */
    EXEMPT,
    /** It could not be evaluated because something it needs is missing. */
    NOT_APPLICABLE,
    /** It could not be evaluated because it, or something it depends on, failed or timed out. */
    FAILED,
    /** It was not evaluated because an earlier rule had decided ({@link Mode#FIRST_MATCH}). */
    NOT_REACHED,
    /** It was not evaluated because its {@linkplain Condition condition} does not hold. */
    SKIPPED
}
