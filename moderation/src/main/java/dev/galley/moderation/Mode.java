package dev.galley.moderation;

/** How a policy goes through its rules. */
public enum Mode {
    /** Every rule is asked, and the strongest action decides: the order of rules has no effect on the verdict. */
    ALL_RULES,
    /** The first rule that matches with more than {@link Action#NOTE} decides, and those behind it are not asked. */
    FIRST_MATCH
}
