package dev.galley.moderation.audit;

import java.io.IOException;

/** A line of an audit log is none that {@link AuditLog} wrote. Whoever keeps the log has to look after it. */
public final class AuditFormatException extends IOException {
    private static final long serialVersionUID = 1L;

    private final long line;

    AuditFormatException(long line, String message) {
        super("Line " + line + " of the audit log: " + message);
        this.line = line;
    }

    /** The number of the line, from 1. */
    public long line() {
        return line;
    }
}
