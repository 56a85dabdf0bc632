package dev.galley.cli.validate;

import dev.galley.cli.io.Input;
import dev.galley.cli.terminal.ExitCode;
import dev.galley.internal.EmailAddresses;
import dev.galley.report.Finding;
import dev.galley.report.Severity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

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

    /**
     * Returns the result without e-mail addresses in what it quotes: the document may be a feed of comments, whose authors gave
     * their addresses in confidence.
     */
    static CheckedDocument checked(Input input, String format, List<Finding> findings, Map<Integer, String> lines) {
        Map<Integer, String> masked = new TreeMap<>(lines);
        masked.replaceAll((number, line) -> EmailAddresses.masked(line));
        List<Finding> shown =
                findings.stream().map(CheckedDocument::withoutAddresses).toList();
        return new CheckedDocument(input, Optional.of(format), shown, masked, Optional.empty(), false);
    }

    private static Finding withoutAddresses(Finding finding) {
        return new Finding(
                finding.code(),
                finding.severity(),
                finding.path(),
                finding.location(),
                finding.value().map(EmailAddresses::withheld),
                EmailAddresses.withheld(finding.message()),
                finding.hint().map(EmailAddresses::withheld),
                finding.article());
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
