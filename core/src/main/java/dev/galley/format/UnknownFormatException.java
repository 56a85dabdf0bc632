package dev.galley.format;

import dev.galley.report.Finding;
import dev.galley.report.Severity;

/**
 * Thrown when a document is not a feed, or when its format is not installed. The message says which: the caller has to
 * pass another document, or add the module of the format to the class path or module path.
 */
public final class UnknownFormatException extends FeedException {
    private static final long serialVersionUID = 1L;

    private final String summary;

    /** Creates an exception with a message and what to do. */
    UnknownFormatException(String message, String hint) {
        this(message, "", hint);
    }

    /**
     * Creates an exception with a message and what to do.
     *
     * @param links what the message adds about the feeds that the document links to; empty if there are none
     */
    UnknownFormatException(String summary, String links, String hint) {
        super(Finding.of("format.unknown", Severity.ERROR, "", summary + links).withHint(hint));
        this.summary = summary;
    }

    /** Returns the message without the feeds that a page links to, for callers that look for them in the whole page. */
    public String summary() {
        return summary;
    }
}
