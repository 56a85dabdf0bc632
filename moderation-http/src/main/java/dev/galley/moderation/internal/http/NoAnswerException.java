package dev.galley.moderation.internal.http;

/** Thrown when a request gets no complete answer. It has neither message nor cause, which might be confidential. */
public final class NoAnswerException extends Exception {
    private static final long serialVersionUID = 1L;

    /** The reasons why a service gave no complete answer. */
    public enum Reason {
        /** It was not complete within the time limit. */
        TOO_SLOW,
        /** It has more bytes than the limit. */
        TOO_LONG,
        /** The server could not be reached. */
        NOT_REACHED,
        /** The connection broke. */
        BROKEN,
        /** The HTTP client failed, for example because it was closed. */
        CLIENT_FAILED
    }

    private final Reason reason;

    NoAnswerException(Reason reason) {
        this.reason = reason;
    }

    /** Returns the reason. */
    public Reason reason() {
        return reason;
    }
}
