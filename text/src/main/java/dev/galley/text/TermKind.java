package dev.galley.text;

/** The role of a term in a set. */
enum TermKind {
    /** A hit on its own. */
    STRONG,
    /** A hit only together with other terms. */
    WEAK,
    /** Suppresses the hits it covers. */
    ALLOWED
}
