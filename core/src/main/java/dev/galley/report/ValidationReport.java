package dev.galley.report;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a validation found.
 *
 * @param findings the findings, in the order in which they were made
 */
public record ValidationReport(List<Finding> findings) {
    public ValidationReport {
        findings = List.copyOf(findings);
    }

    /** Whether nothing of severity {@link Severity#ERROR} was found. */
    public boolean isValid() {
        return findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /** The findings of one severity. */
    public List<Finding> bySeverity(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .toList();
    }

    /**
     * The findings at a place and below it.
     *
     * @param path a JSON pointer (RFC 6901) such as {@code /body/0}; empty for all
     */
    public List<Finding> byPath(String path) {
        return findings.stream()
                .filter(finding ->
                        finding.path().equals(path) || finding.path().startsWith(path + "/") || path.isEmpty())
                .toList();
    }

    /** How many findings there are of each code, sorted by code. */
    public Map<String, Integer> codes() {
        Map<String, Integer> counts = new TreeMap<>();
        findings.forEach(finding -> counts.merge(finding.code(), 1, Integer::sum));
        return Collections.unmodifiableMap(counts);
    }
}
