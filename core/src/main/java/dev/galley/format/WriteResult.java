package dev.galley.format;

import dev.galley.report.Finding;
import java.util.List;

/**
 * What became of a feed that was written.
 *
 * @param format the name of the format
 * @param findings what was lost ({@code lost.…}), derived ({@code derived.…}) or is missing ({@code missing.…})
 */
public record WriteResult(String format, List<Finding> findings) {
    public WriteResult {
        findings = List.copyOf(findings);
    }

    /** What had no home in the format. */
    public List<Finding> losses() {
        return findings.stream().filter(Finding::isLoss).toList();
    }
}
