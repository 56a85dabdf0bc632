package dev.galley.text.classifier;

import java.io.IOException;

/** Thrown when a file was not saved by a {@link ClassifierTrainer}, is incomplete, or has another version. */
public final class ClassifierFormatException extends IOException {
    private static final long serialVersionUID = 1L;

    /** Creates an exception with a message that describes the problem. */
    public ClassifierFormatException(String message) {
        super(message);
    }

    /** Creates an exception with a message that describes the problem, and its cause. */
    public ClassifierFormatException(String message, Throwable cause) {
        super(message, cause);
    }
}
