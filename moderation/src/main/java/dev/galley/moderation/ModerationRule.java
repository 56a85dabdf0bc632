package dev.galley.moderation;

import dev.galley.text.TermMatcher;
import java.util.Optional;

/**
 * A rule with the options that a policy set. It reports what it finds; the policy determines the consequences.
 *
 * <p>Rules are immutable and thread-safe, return the same result for the same submission and history, and take time
 * linear in the length of the text. An exception thrown by a rule becomes {@link Outcome#FAILED}.
 */
@FunctionalInterface
public interface ModerationRule {
    /** Examines a submission. */
    Result examine(Examination examination);

    /**
     * Returns the matcher with which it searches texts from {@link Examination#normalized}, always the same one; empty by
     * default. A moderator scans each text only once for all matchers of its policy.
     */
    default Optional<TermMatcher> termMatcher() {
        return Optional.empty();
    }
}
