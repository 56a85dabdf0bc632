package dev.galley.report;

/** The severity of a {@link Finding}; constants are ordered from least to most serious. */
public enum Severity {
    /** Useful to know; nothing is wrong. */
    INFO,
    /** Violates good practice, or was repaired without loss of meaning. */
    WARNING,
    /** Violates the specification in a way that loses or changes content. */
    ERROR
}
