package dev.galley.moderation.history;

/**
 * Thrown when a history cannot answer because its store is unavailable or too slow. The operator of the store must fix
 * it. The rules that needed it are not evaluated, and the policy determines the consequence.
 */
public final class HistoryException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates an exception.
     *
     * @param message what went wrong; nothing confidential
     */
    public HistoryException(String message) {
        super(message);
    }

    /**
     * Creates an exception with a cause.
     *
     * @param message what went wrong; nothing confidential
     * @param cause the cause; nothing confidential
     */
    public HistoryException(String message, Throwable cause) {
        super(message, cause);
    }
}
