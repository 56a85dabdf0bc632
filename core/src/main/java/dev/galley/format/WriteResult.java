package dev.galley.format;

import dev.galley.report.Finding;
import dev.galley.report.Severity;
import java.util.List;
import java.util.Objects;

/**
 * The result of writing a feed.
 *
 * @param format the name of the format
 * @param findings the findings: values that were lost ({@code lost.…}), simplified ({@code reduced.…}), derived
 *     ({@code derived.…}) or missing ({@code missing.…})
 */
public record WriteResult(String format, List<Finding> findings) {
    public WriteResult {
        Objects.requireNonNull(format, "format");
        findings = List.copyOf(Objects.requireNonNull(findings, "findings"));
    }

    /**
     * Returns a finding for each value that the format cannot represent and that was therefore not written. A long list is
     * cut; see {@link #lossesComplete()}.
     */
    public List<Finding> losses() {
        return findings.stream().filter(Finding::isLoss).toList();
    }

    /**
     * Checks whether {@link #losses()} lists every loss. It does not if there were so many that the {@linkplain
     * FeedWriter#withMaxFindings maximum number of findings} was reached; the last finding is then {@link Finding#TRUNCATED}.
     */
    public boolean lossesComplete() {
        return findings.stream()
                .noneMatch(finding -> finding.code().equals(Finding.TRUNCATED) && finding.severity() != Severity.INFO);
    }

    /** Checks whether the document has everything that its format requires, that is, {@link #problems()} is empty. */
    public boolean isValid() {
        return problems().isEmpty();
    }

    /** Returns the findings of severity {@link Severity#ERROR}, which make the document invalid ({@code missing.…}). */
    public List<Finding> problems() {
        return findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }
}
