package dev.galley.text.classifier;

/** The label a person gave to a text. */
public enum Label {
    /** A wanted text. */
    HAM,
    /** An unwanted text. */
    SPAM
}
