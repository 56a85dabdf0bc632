package dev.galley.cli.usage;

/** Thrown by a command whose arguments do not fit together. The message is for the user. */
public final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public UsageException(String message) {
        super(message);
    }
}
