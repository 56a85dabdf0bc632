package dev.galley.moderation.policy;

import dev.galley.report.Finding;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Thrown when a policy file is invalid. The {@link #findings()} list all errors with their places and corrections; the
 * author of the file must fix it. The message has one line per finding.
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

    /** Returns the errors: at least one finding, each with a place in the file. */
    public List<Finding> findings() {
        return findings;
    }
}
