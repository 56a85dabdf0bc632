package dev.galley.cli.validate;

import dev.galley.report.Finding;
import dev.galley.report.Severity;
import java.util.List;
import java.util.Set;

/**
 * Selects the findings to report.
 *
 * @param least the lowest severity
 * @param without the codes of the rules that are switched off
 */
record FindingFilter(Severity least, Set<String> without) {
    List<Finding> apply(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.severity().compareTo(least) >= 0)
                .filter(finding -> !without.contains(finding.code()))
                .toList();
    }
}
