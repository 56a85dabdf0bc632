package dev.galley.cli.validate;

import dev.galley.cli.io.Input;
import dev.galley.cli.terminal.ExitCode;
import dev.galley.report.Finding;
import dev.galley.report.Severity;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was found in one document.
 *
 * @param input the document
 * @param format format and version as people name them, such as {@code RSS 2.0}
 * @param findings what was found in the document, and behind it what was found in its articles
 * @param lines its lines by number: all of a short document, those around findings of a long one
 * @param problem the line that says why it could not be checked
 * @param skipped whether it is no feed, and nobody had said that it is one
 */
record CheckedDocument(
        Input input,
        Optional<String> format,
        List<Finding> findings,
        Map<Integer, String> lines,
        Optional<String> problem,
        boolean skipped) {

    static CheckedDocument checked(Input input, String format, List<Finding> findings, Map<Integer, String> lines) {
        return new CheckedDocument(input, Optional.of(format), findings, lines, Optional.empty(), false);
    }

    static CheckedDocument not(Input input, String problem, boolean skipped) {
        return new CheckedDocument(input, Optional.empty(), List.of(), Map.of(), Optional.of(problem), skipped);
    }

    boolean isValid() {
        return problem.isEmpty() && count(Severity.ERROR) == 0;
    }

    long count(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    /** The exit code that it asks for. */
    int exitCode() {
        if (skipped) {
            return ExitCode.DONE;
        }
        if (problem.isPresent()) {
            return ExitCode.FAILED;
        }
        return isValid() ? ExitCode.DONE : ExitCode.FINDINGS;
    }
}
