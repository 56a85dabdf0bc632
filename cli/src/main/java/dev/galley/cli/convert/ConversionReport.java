package dev.galley.cli.convert;

import dev.galley.cli.io.Inputs;
import dev.galley.cli.terminal.ExitCode;
import dev.galley.cli.terminal.FindingSummary;
import dev.galley.cli.terminal.Problems;
import dev.galley.cli.terminal.Terminal;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells on standard error what became of the documents: a line for each that failed and for each code of error in one;
 * everything else is summed up over all of them at the end.
 */
final class ConversionReport {
    private final Terminal terminal;
    private final Inputs inputs;
    private final FindingSummary others = FindingSummary.of("", List.of());
    private final Map<ConversionOutcome.Kind, Integer> counts = new EnumMap<>(ConversionOutcome.Kind.class);
    private final Set<Path> foldersWithoutFeeds;
    private Optional<String> firstSkipped = Optional.empty();
    private int exitCode = ExitCode.DONE;

    ConversionReport(Terminal terminal, Inputs inputs) {
        this.terminal = terminal;
        this.inputs = inputs;
        this.foldersWithoutFeeds = new LinkedHashSet<>(inputs.folders());
    }

    /** Tells of one document. */
    void add(ConversionOutcome outcome) {
        counts.merge(outcome.kind(), 1, Integer::sum);
        exitCode = Math.max(exitCode, outcome.exitCode());
        if (outcome.kind() == ConversionOutcome.Kind.SKIPPED) {
            firstSkipped = firstSkipped.or(() -> Optional.of(outcome.input().name()));
            return;
        }
        outcome.input().folder().ifPresent(foldersWithoutFeeds::remove);
        if (outcome.kind() != ConversionOutcome.Kind.UNWANTED) {
            outcome.problem().ifPresent(terminal::tell);
        }
        outcome.findings().errorLines().forEach(terminal::tell);
        others.addAllButErrors(outcome.findings());
    }

    /** Tells what there is to say of all documents together, and gives the exit code of the worst of them. */
    int finish() {
        others.lines().forEach(terminal::tell);
        inputs.problems().forEach(this::fail);
        foldersWithoutFeeds.forEach(folder ->
                fail(Problems.line(folder.toString(), "There is no feed in this folder", "Name another one")));
        if (inputs.several()) {
            terminal.tell(total());
        }
        return exitCode;
    }

    private void fail(String problem) {
        terminal.tell(problem);
        exitCode = ExitCode.FAILED;
    }

    private String total() {
        int failed = count(ConversionOutcome.Kind.FAILED) + count(ConversionOutcome.Kind.REFUSED);
        String skipped = firstSkipped
                .map(first -> ", " + count(ConversionOutcome.Kind.SKIPPED) + " skipped, being no feeds (the first: "
                        + first + ")")
                .orElse("");
        return count(ConversionOutcome.Kind.CONVERTED) + " converted, " + failed + " failed" + skipped;
    }

    private int count(ConversionOutcome.Kind kind) {
        return counts.getOrDefault(kind, 0);
    }
}
