package dev.galley.moderation;

import dev.galley.moderation.submission.Verdict;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a rule asks for when it matches, from the mildest to the strictest; {@link #compareTo} follows that order. */
public enum Action {
    /** Nothing but its weight in the score, and its line in the trace. */
    NOTE(null),
    /** To approve, unless another rule asks for more; it also takes the place of {@link Policy#otherwise()}. */
    APPROVE(Verdict.APPROVE),
    /** To let a person decide. */
    HOLD(Verdict.HOLD),
    /** To treat it as spam. */
    SPAM(Verdict.SPAM),
    /** Not to take it. */
    REJECT(Verdict.REJECT);

    private final Optional<Verdict> verdict;

    Action(@Nullable Verdict verdict) {
        this.verdict = Optional.ofNullable(verdict);
    }

    /** The verdict that is asked for; empty for {@link #NOTE}. */
    public Optional<Verdict> verdict() {
        return verdict;
    }

    /** The milder of two. */
    public Action milder(Action other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** What asks for {@code verdict}. */
    public static Action of(Verdict verdict) {
        return valueOf(verdict.name());
    }
}
