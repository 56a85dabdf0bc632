package dev.galley.moderation.classifier;

/** What a person said a text is. */
public enum Label {
    /** Wanted. */
    HAM,
    /** Unwanted. */
    SPAM
}
