package dev.galley.format;

import dev.galley.report.Finding;

/** A feed cannot be written in a format. Whoever made the feed has to change it, or choose another format. */
public final class UnwritableFeedException extends FeedException {
    private static final long serialVersionUID = 1L;

    /** The exception for {@code finding}. */
    public UnwritableFeedException(Finding finding) {
        super(finding);
    }
}
