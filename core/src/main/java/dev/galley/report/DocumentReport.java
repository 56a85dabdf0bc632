package dev.galley.report;

import java.util.List;
import java.util.Optional;

/**
 * What the validation of a document found.
 *
 * @param format the name of its format, such as {@code rss}
 * @param version format and version as people name them, such as {@code RSS 2.0}; empty where the document broke off
 *     before it told
 * @param validation the findings, each with line and column where that is known
 */
public record DocumentReport(String format, Optional<String> version, ValidationReport validation) {
    /** Whether nothing of severity {@link dev.galley.report.Severity#ERROR} was found. */
    public boolean isValid() {
        return validation.isValid();
    }

    /** The findings, in the order of the document. */
    public List<Finding> findings() {
        return validation.findings();
    }
}
