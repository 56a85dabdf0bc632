package dev.galley.moderation.submission;

/** What becomes of a comment, from the mildest to the strictest; {@link #compareTo} follows that order. */
public enum Verdict {
    /** It is shown. */
    APPROVE,
    /** A person decides. */
    HOLD,
    /** It is advertising or worse: kept out of sight, where a person may still look for it. */
    SPAM,
    /** It is not taken at all, and its author is told. */
    REJECT;

    /** The stricter of two. */
    public Verdict stricter(Verdict other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
