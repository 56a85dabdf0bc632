package dev.galley.moderation;

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
}
