package dev.galley.moderation;

/** How a policy evaluates its rules. */
public enum Mode {
    /** Evaluates every rule; the strictest action decides. The order of rules does not affect the verdict. */
    ALL_RULES,
    /** Stops at the first rule that matches with an action other than {@link Action#NOTE}, which decides. */
    FIRST_MATCH
}
