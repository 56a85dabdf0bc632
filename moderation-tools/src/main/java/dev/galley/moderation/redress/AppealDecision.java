package dev.galley.moderation.redress;

import java.time.Instant;
import java.util.Objects;

/**
 * What a person decided about an appeal.
 *
 * @param outcome whether the decision stands
 * @param decided when
 * @param moderator who decided, as the site names them
 * @param reasons why, for the author
 */
public record AppealDecision(Outcome outcome, Instant decided, String moderator, String reasons) {
    /** What becomes of the decision that was appealed against. */
    public enum Outcome {
        /** It stands. */
        UPHELD,
        /** It is taken back: the comment is shown. */
        REVERSED
    }

    public AppealDecision {
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(decided, "decided");
        if (moderator.isBlank()) {
            throw new IllegalArgumentException("An appeal is decided by a person: name them");
        }
        if (reasons.isBlank()) {
            throw new IllegalArgumentException("A decision about an appeal needs reasons");
        }
    }
}
