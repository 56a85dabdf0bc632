package dev.galley.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Collects findings up to a limit, and counts those beyond it: a feed of a million broken items must not fill the memory
 * with a million complaints. What is noticed late is not drowned by them: the first finding of each code is kept beyond
 * the limit too. Not thread-safe.
 */
public final class FindingCollector {
    private static final int MAX_CODES = 1_000;

    private final int limit;
    private final Set<String> codes = new HashSet<>();
    private final List<Finding> findings = new ArrayList<>();
    private long beyond;
    private long errors;

    /** A collector that keeps {@code limit} findings and the first of each code; with a limit of 0 none at all. */
    public FindingCollector(int limit) {
        this.limit = limit;
    }

    /** Takes a finding. */
    public void add(Finding finding) {
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

    /** How many findings of severity {@link Severity#ERROR} there were, those beyond the limit included. */
    public long errors() {
        return errors;
    }

    /** How many findings there were, those beyond the limit included. */
    public long count() {
        return findings.size() + beyond;
    }

    /**
     * What was collected, in order. Where there were more findings than the limit, the last one is
     * {@code findings.truncated} and says how many more.
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
                .withHint("Raise the limit on findings to see them all"));
        return List.copyOf(all);
    }
}
