package dev.galley.moderation;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a rule asks for when it matches. */
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
}
