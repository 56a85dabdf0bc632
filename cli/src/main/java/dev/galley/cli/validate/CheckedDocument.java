package dev.galley.cli.validate;

import dev.galley.cli.io.Input;
import dev.galley.cli.terminal.ExitCode;
import dev.galley.report.Finding;
import dev.galley.report.Severity;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The result of checking one document.
 *
 * @param input the document
 * @param format the name of the format and version, such as {@code RSS 2.0}
 * @param findings the findings in the document, followed by those in its articles
 * @param lines source lines by number: all of a short document, those around findings of a long one
 * @param problem the message if the document could not be checked
 * @param skipped whether it was found in a folder and is not a feed
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

    static CheckedDocument unchecked(Input input, String problem, boolean skipped) {
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

    /** Returns the exit code for this document. */
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
