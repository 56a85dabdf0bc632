package dev.galley.report;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The result of a validation.
 *
 * @param findings in the order in which they were found
 */
public record ValidationReport(List<Finding> findings) {
    public ValidationReport {
        findings = List.copyOf(Objects.requireNonNull(findings, "findings"));
    }

    /** Checks whether no finding has the severity {@link Severity#ERROR}. */
    public boolean isValid() {
        return findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /** Returns the findings of one severity. */
    public List<Finding> bySeverity(Severity severity) {
        Objects.requireNonNull(severity, "severity");
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .toList();
    }

    /**
     * Returns the findings at a position and below it.
     *
     * @param path a JSON pointer (RFC 6901) such as {@code /body/0}; empty for all findings
     */
    public List<Finding> byPath(String path) {
        Objects.requireNonNull(path, "path");
        return findings.stream()
                .filter(finding ->
                        finding.path().equals(path) || finding.path().startsWith(path + "/") || path.isEmpty())
                .toList();
    }

    /** Returns the number of findings per code, sorted by code. */
    public Map<String, Integer> codes() {
        Map<String, Integer> counts = new TreeMap<>();
        findings.forEach(finding -> counts.merge(finding.code(), 1, Integer::sum));
        return Collections.unmodifiableMap(counts);
    }
}
