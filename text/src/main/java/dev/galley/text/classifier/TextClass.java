package dev.galley.text.classifier;

/** What a classifier takes a text for. */
public enum TextClass {
    /** Its score is at or below the unsure band. */
    HAM,
    /** Its score lies within the unsure band, or too little has been learnt: a person should look. */
    UNSURE,
    /** Its score is at or above the unsure band. */
    SPAM
}
