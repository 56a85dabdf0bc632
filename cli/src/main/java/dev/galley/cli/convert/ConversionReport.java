package dev.galley.cli.convert;

import dev.galley.cli.io.Inputs;
import dev.galley.cli.terminal.ExitCode;
import dev.galley.cli.terminal.FindingSummary;
import dev.galley.cli.terminal.Problems;
import dev.galley.cli.terminal.Terminal;
import dev.galley.cli.usage.MessageOptions;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reports on standard error: a line for each failed document and for each code of error in a document, and at the end a
 * summary of all other findings.
 */
final class ConversionReport {
    private final Terminal terminal;
    private final Inputs inputs;
    private final MessageOptions messages;
    private final FindingSummary others = FindingSummary.of("", List.of());
    private final Map<ConversionOutcome.Kind, Integer> counts = new EnumMap<>(ConversionOutcome.Kind.class);
    private final Set<Path> foldersWithoutFeeds;
    private Optional<String> firstSkipped = Optional.empty();
    private int exitCode = ExitCode.DONE;

    ConversionReport(Terminal terminal, Inputs inputs, MessageOptions messages) {
        this.terminal = terminal;
        this.inputs = inputs;
        this.messages = messages;
        this.foldersWithoutFeeds = new LinkedHashSet<>(inputs.folders());
    }

    /** Reports on one document. */
    void add(ConversionOutcome outcome) {
        counts.merge(outcome.kind(), 1, Integer::sum);
        exitCode = Math.max(exitCode, outcome.exitCode());
        if (outcome.kind() == ConversionOutcome.Kind.SKIPPED) {
            firstSkipped = firstSkipped.or(() -> Optional.of(outcome.input().name()));
            return;
        }
        outcome.input().folder().ifPresent(foldersWithoutFeeds::remove);
        if (outcome.kind() != ConversionOutcome.Kind.UNWANTED) {
            outcome.problem().ifPresent(terminal::printMessage);
        }
        add(outcome.findings());
    }

    /** Reports findings that belong to no single input. */
    void add(FindingSummary findings) {
        findings.errorLines().forEach(terminal::printMessage);
        others.addAllButErrors(findings);
        exitCode = Math.max(exitCode, findings.exitCode());
    }

    /** Prints the summary and returns the highest exit code of all documents. */
    int finish() {
        return finish(count(ConversionOutcome.Kind.CONVERTED) + " converted");
    }

    /**
     * Prints the summary and returns the highest exit code of all documents.
     *
     * @param done what was done, such as {@code 3 converted}
     */
    int finish(String done) {
        others.lines(messages.least()).forEach(terminal::printMessage);
        inputs.problems().forEach(this::fail);
        foldersWithoutFeeds.forEach(folder ->
                fail(Problems.line(folder.toString(), "There is no feed in this folder", "Choose another folder")));
        if (inputs.several() && !messages.quiet()) {
            terminal.printMessage(done + total());
        }
        return exitCode;
    }

    /** Prints a problem, with which the whole run fails. */
    void fail(String problem) {
        terminal.printMessage(problem);
        exitCode = ExitCode.FAILED;
    }

    /** Returns the numbers of the other documents. */
    private String total() {
        int failed = count(ConversionOutcome.Kind.FAILED) + count(ConversionOutcome.Kind.REFUSED);
        String skipped = firstSkipped
                .map(first -> ", " + count(ConversionOutcome.Kind.SKIPPED)
                        + " skipped because they are not feeds (first: " + first + ")")
                .orElse("");
        return ", " + failed + " failed" + skipped;
    }

    private int count(ConversionOutcome.Kind kind) {
        return counts.getOrDefault(kind, 0);
    }
}
