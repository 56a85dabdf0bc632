package dev.galley.report;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The result of validating a document.
 *
 * @param format the name of the format, such as {@code rss}
 * @param version the display name of format and version, such as {@code RSS 2.0}; empty if reading stopped before the
 *     version was known
 * @param validation the findings in document order, with line and column where known; those about the document as a whole,
 *     which have neither, come last
 */
public record DocumentReport(String format, Optional<String> version, ValidationReport validation) {
    public DocumentReport {
        Objects.requireNonNull(format, "format");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(validation, "validation");
    }

    /** Checks whether no finding has the severity {@link dev.galley.report.Severity#ERROR}. */
    public boolean isValid() {
        return validation.isValid();
    }

    /** Returns the findings in document order; those about the document as a whole, which have no location, come last. */
    public List<Finding> findings() {
        return validation.findings();
    }
}
