package dev.galley.text.classifier;

/** What a person said a text is. */
public enum Label {
    /** Wanted. */
    HAM,
    /** Unwanted. */
    SPAM
}
