package dev.galley.moderation.internal.rule;

/** Limits shared by several rules. */
final class Limits {
    /**
     * The maximum number of pieces of evidence from one rule: enough to explain the match, whatever a comment contains.
     */
    static final int MAX_EVIDENCE = 20;

    private Limits() {}
}
