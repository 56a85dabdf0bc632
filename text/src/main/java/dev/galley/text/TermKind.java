package dev.galley.text;

/** What a term of a set is for. */
enum TermKind {
    /** Is a hit. */
    STRONG,
    /** Is a hit in the company of others. */
    WEAK,
    /** What it covers is no hit. */
    ALLOWED
}
