package dev.galley.format;

import dev.galley.report.Finding;
import dev.galley.report.Severity;

/**
 * Thrown when a document is not a feed, or when its format is not installed. The message says which: the caller has to
 * pass another document, or add the module of the format to the class path or module path.
 */
public final class UnknownFormatException extends FeedException {
    private static final long serialVersionUID = 1L;

    /** Creates an exception with a message and what to do. */
    UnknownFormatException(String message, String hint) {
        super(Finding.of("format.unknown", Severity.ERROR, "", message).withHint(hint));
    }
}
