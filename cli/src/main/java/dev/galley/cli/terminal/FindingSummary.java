package dev.galley.cli.terminal;

import dev.galley.report.Finding;
import dev.galley.report.Severity;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Groups the findings of one or more documents by code. Not thread-safe. */
public final class FindingSummary {
    private final Map<String, FindingGroup> groups = new LinkedHashMap<>();

    /** Creates a summary of the findings of one document. */
    public static FindingSummary of(String document, List<Finding> findings) {
        FindingSummary summary = new FindingSummary();
        for (Finding finding : findings) {
            FindingGroup group = new FindingGroup(document, finding, 1, 1);
            summary.groups.merge(key(finding), group, (known, more) -> known.andOneMore());
        }
        return summary;
    }

    /** Adds the findings of another document, except for errors. */
    public void addAllButErrors(FindingSummary other) {
        other.groups.forEach((key, group) -> {
            if (!isError(group)) {
                groups.merge(key, group, FindingGroup::and);
            }
        });
    }

    /** Returns {@link ExitCode#FINDINGS} if there are errors. */
    public int exitCode() {
        return groups.values().stream().anyMatch(FindingSummary::isError) ? ExitCode.FINDINGS : ExitCode.DONE;
    }

    /** Returns a line for each code, the most severe first. */
    public List<String> lines() {
        return lines(Severity.INFO);
    }

    /** Returns a line for each code of at least this severity, the most severe first. */
    public List<String> lines(Severity least) {
        Comparator<FindingGroup> worstFirst =
                (one, other) -> other.first().severity().compareTo(one.first().severity());
        return groups.values().stream()
                .filter(group -> group.first().severity().compareTo(least) >= 0)
                .sorted(worstFirst)
                .map(FindingGroup::line)
                .toList();
    }

    /** Returns a line for each code of severity error. */
    public List<String> errorLines() {
        return groups.values().stream()
                .filter(FindingSummary::isError)
                .map(FindingGroup::line)
                .toList();
    }

    private static boolean isError(FindingGroup group) {
        return group.first().severity() == Severity.ERROR;
    }

    private static String key(Finding finding) {
        return finding.severity() + " " + finding.code();
    }
}
