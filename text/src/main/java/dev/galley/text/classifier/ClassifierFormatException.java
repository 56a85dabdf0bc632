package dev.galley.text.classifier;

import java.io.IOException;

/** What was to be loaded is no file that a {@link ClassifierTrainer} saved, or not whole, or of another version. */
public final class ClassifierFormatException extends IOException {
    private static final long serialVersionUID = 1L;

    /** With a message that says what is wrong. */
    public ClassifierFormatException(String message) {
        super(message);
    }
}
