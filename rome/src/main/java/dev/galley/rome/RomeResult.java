package dev.galley.rome;

import dev.galley.report.Finding;
import java.util.List;
import java.util.Objects;

/**
 * The result of a conversion from or to beans of ROME.
 *
 * @param value the feed, article or bean
 * @param findings what was lost ({@code lost.…}), simplified ({@code reduced.…}), derived ({@code derived.…}) or repaired
 */
public record RomeResult<T>(T value, List<Finding> findings) {
    public RomeResult {
        Objects.requireNonNull(value, "value");
        findings = List.copyOf(Objects.requireNonNull(findings, "findings"));
    }

    /** Returns a finding for each value that was lost. */
    public List<Finding> losses() {
        return findings.stream().filter(Finding::isLoss).toList();
    }
}
