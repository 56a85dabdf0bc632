package dev.galley.format;

import dev.galley.report.Finding;

/**
 * Thrown at the first error of a document in strict reading, and if no part of a document can be read. The publisher must
 * fix the document; lenient reading may recover more of it.
 */
public final class MalformedFeedException extends FeedException {
    private static final long serialVersionUID = 1L;

    /** Creates the exception for {@code finding}. */
    public MalformedFeedException(Finding finding) {
        super(finding);
    }
}
