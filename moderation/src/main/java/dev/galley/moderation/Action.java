package dev.galley.moderation;

import dev.galley.moderation.submission.Verdict;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The action a rule requests when it matches, from the mildest to the strictest; {@link #compareTo} follows that order.
 */
public enum Action {
    /** No action beyond the rule's weight in the score and its entry in the trace. */
    NOTE(null),
    /** Approve, unless another rule requests a stricter action; overrides {@link Policy#defaultVerdict()}. */
    APPROVE(Verdict.APPROVE),
    /** Hold for a decision by a person. */
    HOLD(Verdict.HOLD),
    /** Mark as spam. */
    SPAM(Verdict.SPAM),
    /** Reject. */
    REJECT(Verdict.REJECT);

    private final Optional<Verdict> verdict;

    Action(@Nullable Verdict verdict) {
        this.verdict = Optional.ofNullable(verdict);
    }

    /** Returns the requested verdict; empty for {@link #NOTE}. */
    public Optional<Verdict> verdict() {
        return verdict;
    }

    /** Returns the milder of two actions. */
    public Action milder(Action other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** Returns the action that requests {@code verdict}. */
    public static Action of(Verdict verdict) {
        return valueOf(verdict.name());
    }
}
