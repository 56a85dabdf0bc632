package dev.galley.moderation.policy;

import dev.galley.report.Finding;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A policy file cannot be read. The {@link #findings()} say everything that is wrong with it, where, and what would be
 * right; whoever wrote the file mends it. The message has a line for each.
 */
public final class PolicyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    PolicyException(String source, List<Finding> findings) {
        super(findings.stream()
                .map(finding -> (source.isEmpty() ? "" : source + ":") + finding)
                .collect(Collectors.joining("\n")));
        this.findings = List.copyOf(findings);
    }

    /** What is wrong: at least one finding, each with a place in the file. */
    public List<Finding> findings() {
        return findings;
    }
}
