package dev.galley.moderation.history;

/**
 * A history could not answer: its store is down, or took too long. Whoever runs the store has to mend it; the rules that
 * asked did not look, and the policy says what follows.
 */
public final class HistoryException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With what went wrong; nothing confidential. */
    public HistoryException(String message) {
        super(message);
    }

    /** With what went wrong and why; nothing confidential. */
    public HistoryException(String message, Throwable cause) {
        super(message, cause);
    }
}
