package dev.galley.moderation.audit;

import java.io.IOException;

/** Thrown when a line of an audit log was not written by {@link AuditLog}; the operator must check the log. */
public final class AuditFormatException extends IOException {
    private static final long serialVersionUID = 1L;

    private final long line;

    AuditFormatException(long line, String message) {
        super("Line " + line + " of the audit log: " + message);
        this.line = line;
    }

    /** Returns the number of the line, from 1. */
    public long line() {
        return line;
    }
}
