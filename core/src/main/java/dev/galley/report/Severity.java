package dev.galley.report;

/** How bad a {@link Finding} is; the order of the constants is from mild to bad. */
public enum Severity {
    /** Worth knowing; nothing is wrong. */
    INFO,
    /** Against good practice, or repaired without a loss of meaning. */
    WARNING,
    /** Against the specification in a way that loses or changes something. */
    ERROR
}
