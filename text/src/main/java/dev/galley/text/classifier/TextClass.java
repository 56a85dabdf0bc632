package dev.galley.text.classifier;

/** The class a classifier assigns to a text. */
public enum TextClass {
    /** Wanted: the score is at or below the unsure band. */
    HAM,
    /**
     * Undecided: the score is within the unsure band, or there are too few training examples. A person should decide.
     */
    UNSURE,
    /** Unwanted: the score is at or above the unsure band. */
    SPAM
}
