package dev.galley.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Collects findings up to a limit and only counts further ones, so that a feed with a million broken items cannot
 * exhaust the memory. The limit applies to findings of severity {@link Severity#INFO} and to all others separately, so
 * that harmless findings do not displace losses and errors. The first finding of each of the first 1,000 codes is
 * kept beyond the limit. Not thread-safe.
 */
public final class FindingCollector {
    private static final int MAX_CODES = 1_000;

    private final int limit;
    private final Set<String> codes = new HashSet<>();
    private final List<Finding> findings = new ArrayList<>();
    private long infos;
    private long hiddenInfos;
    private long hiddenProblems;
    private boolean hasErrors;

    /**
     * Creates a collector that keeps {@code limit} findings of severity {@link Severity#INFO} and {@code limit} others,
     * plus the first one of each further code. With a limit of 0 it keeps none.
     *
     * @throws IllegalArgumentException if the limit is negative
     */
    public FindingCollector(int limit) {
        if (limit < 0) {
            throw new IllegalArgumentException("The limit must not be negative: " + limit);
        }
        this.limit = limit;
    }

    /** Adds a finding. */
    public void add(Finding finding) {
        Objects.requireNonNull(finding, "finding");
        if (finding.severity() == Severity.ERROR) {
            hasErrors = true;
        }
        boolean newCode = limit > 0 && codes.size() < MAX_CODES && codes.add(finding.code());
        boolean info = finding.severity() == Severity.INFO;
        long kept = info ? infos : findings.size() - infos;
        if (newCode || kept < limit) {
            findings.add(finding);
            infos += info ? 1 : 0;
        } else if (info) {
            hiddenInfos++;
        } else {
            hiddenProblems++;
        }
    }

    /** Returns the number of findings kept so far; pass it to {@link #replaceSince} later. */
    public int kept() {
        return findings.size();
    }

    /**
     * Returns the findings kept from index {@code start} on, without {@link Finding#TRUNCATED}. The cost depends on their number
     * only.
     *
     * @throws IndexOutOfBoundsException if {@code start} is negative or greater than {@link #kept()}
     */
    public List<Finding> since(int start) {
        return List.copyOf(findings.subList(start, findings.size()));
    }

    /**
     * Replaces the findings that were kept since then.
     *
     * @param start the number of findings that were {@linkplain #kept() kept} then
     * @param change returns the finding in place of another one; it may add a location, for example, but not change code and
     *     severity, by which findings are counted
     */
    public void replaceSince(int start, UnaryOperator<Finding> change) {
        Objects.requireNonNull(change, "change");
        for (int i = start; i < findings.size(); i++) {
            findings.set(i, change.apply(findings.get(i)));
        }
    }

    /**
     * Returns the kept findings in order. If there were more, the last one is {@code findings.truncated} and says how
     * many are missing. Its severity is {@link Severity#INFO} if all those are of severity {@code INFO}; otherwise it is
     * {@link Severity#ERROR} if there were errors, and {@link Severity#WARNING} if not.
     */
    public List<Finding> findings() {
        if (hiddenInfos + hiddenProblems == 0) {
            return List.copyOf(findings);
        }
        List<Finding> all = new ArrayList<>(findings);
        all.add(truncated());
        return List.copyOf(all);
    }

    private Finding truncated() {
        String message = (hiddenInfos + hiddenProblems) + " more findings are not listed";
        if (hiddenInfos > 0) {
            message +=
                    hiddenProblems == 0 ? ", all of severity INFO" : ", " + hiddenInfos + " of them of severity INFO";
        }
        Severity severity = hasErrors ? Severity.ERROR : Severity.WARNING;
        return Finding.of(Finding.TRUNCATED, hiddenProblems == 0 ? Severity.INFO : severity, "", message)
                .withHint("Raise the limit on findings to see all of them");
    }
}
