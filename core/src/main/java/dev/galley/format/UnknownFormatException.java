package dev.galley.format;

import dev.galley.report.Finding;
import dev.galley.report.Severity;

/**
 * What was given is no feed of a format that is known here. Whoever gave it has to give something else, or put the
 * module of its format on the class path.
 */
public final class UnknownFormatException extends FeedException {
    private static final long serialVersionUID = 1L;

    /**
     * Tells what was found instead of a feed.
     *
     * @param found a few words about the document, such as "an HTML page"
     * @param known the names of the formats that were tried
     */
    public UnknownFormatException(String found, String known) {
        super(Finding.of("format.unknown", Severity.ERROR, "", "This is no feed but " + found)
                .withHint(known.isEmpty() ? "No feed format is on the class path" : "Known formats: " + known));
    }
}
