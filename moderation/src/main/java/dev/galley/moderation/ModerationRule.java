package dev.galley.moderation;

/**
 * One thing to look for in a submission, made ready for the options that a policy gives it. A rule finds; what follows
 * from that, the policy says.
 *
 * <p>Rules are immutable and thread-safe, answer the same for the same submission and history, and take time linear in
 * the text. An exception thrown by a rule becomes {@link Outcome#FAILED}.
 */
@FunctionalInterface
public interface ModerationRule {
    /** Looks at the submission. */
    Result examine(Examination examination);
}
