package dev.galley.format;

import dev.galley.report.Finding;

/** Thrown when a feed cannot be written in a format. The caller must change the feed or choose another format. */
public final class UnwritableFeedException extends FeedException {
    private static final long serialVersionUID = 1L;

    /** Creates the exception for {@code finding}. */
    public UnwritableFeedException(Finding finding) {
        super(finding);
    }
}
