package dev.galley.moderation.redress;

import java.time.Instant;
import java.util.Objects;

/**
 * A person's decision about an appeal.
 *
 * @param outcome whether the original decision is upheld
 * @param decided when
 * @param moderator who decided, as named by the site
 * @param reasons the reasons, for the author
 */
public record AppealDecision(Outcome outcome, Instant decided, String moderator, String reasons) {
    /** The outcome of an appeal. */
    public enum Outcome {
        /** The original decision remains in force. */
        UPHELD,
        /** The original decision is reversed: the comment is published. */
        REVERSED
    }

    public AppealDecision {
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(decided, "decided");
        if (moderator.isBlank()) {
            throw new IllegalArgumentException("An appeal must be decided by a named person");
        }
        if (reasons.isBlank()) {
            throw new IllegalArgumentException("A decision about an appeal needs reasons");
        }
    }
}
