package dev.galley.moderation.rule;

/** Bounds that several rules keep. */
final class Limits {
    /** How many pieces of evidence a rule gives at most: enough to see why, whatever a comment holds. */
    static final int MOST_EVIDENCE = 20;

    private Limits() {}
}
