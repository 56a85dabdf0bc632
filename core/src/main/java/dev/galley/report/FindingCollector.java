package dev.galley.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Collects findings up to a limit and only counts further ones, so that a feed with a million broken items cannot
 * exhaust the memory. The first finding of each code is kept beyond the limit. Not thread-safe.
 */
public final class FindingCollector {
    private static final int MAX_CODES = 1_000;

    private final int limit;
    private final Set<String> codes = new HashSet<>();
    private final List<Finding> findings = new ArrayList<>();
    private long beyond;
    private long errors;

    /**
     * Creates a collector that keeps {@code limit} findings, plus the first one of each further code. With a limit of 0
     * it keeps none.
     */
    public FindingCollector(int limit) {
        this.limit = limit;
    }

    /** Adds a finding. */
    public void add(Finding finding) {
        Objects.requireNonNull(finding, "finding");
        if (finding.severity() == Severity.ERROR) {
            errors++;
        }
        boolean newCode = limit > 0 && codes.size() < MAX_CODES && codes.add(finding.code());
        if (newCode || findings.size() < limit) {
            findings.add(finding);
        } else {
            beyond++;
        }
    }

    /** Returns the number of findings of severity {@link Severity#ERROR}, including those beyond the limit. */
    public long errors() {
        return errors;
    }

    /** Returns the number of findings, including those beyond the limit. */
    public long count() {
        return findings.size() + beyond;
    }

    /**
     * Returns the kept findings in order. If there were more, the last one is {@code findings.truncated} and says how
     * many are missing.
     */
    public List<Finding> findings() {
        if (beyond == 0) {
            return List.copyOf(findings);
        }
        List<Finding> all = new ArrayList<>(findings);
        all.add(Finding.of(
                        "findings.truncated",
                        errors > 0 ? Severity.ERROR : Severity.WARNING,
                        "",
                        beyond + " more findings are not listed")
                .withHint("Raise the limit on findings to see all of them"));
        return List.copyOf(all);
    }
}
