package dev.galley.moderation.internal.json;

import dev.galley.report.Finding;
import org.jspecify.annotations.Nullable;

/** Thrown when a document is too large, not UTF-8 or not JSON; the {@link #finding()} says where. */
public final class UnreadableTextException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Finding finding;

    UnreadableTextException(Finding finding, @Nullable Throwable cause) {
        super(finding.toString(), cause);
        this.finding = finding;
    }

    /** Returns the problem with its place. */
    public Finding finding() {
        return finding;
    }
}
