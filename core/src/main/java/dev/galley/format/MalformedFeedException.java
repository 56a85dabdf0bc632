package dev.galley.format;

import dev.galley.report.Finding;

/**
 * The document is not right by its format: at its first error in strict reading, or where nothing could be made of it at
 * all. Whoever made the document has to mend it; lenient reading may get more out of it.
 */
public final class MalformedFeedException extends FeedException {
    private static final long serialVersionUID = 1L;

    /** The exception for {@code finding}. */
    public MalformedFeedException(Finding finding) {
        super(finding);
    }
}
