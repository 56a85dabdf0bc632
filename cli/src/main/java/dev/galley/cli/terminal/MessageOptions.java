package dev.galley.cli.terminal;

import dev.galley.report.Severity;
import picocli.CommandLine.Option;

/** The options that choose what a command prints on standard error. */
public final class MessageOptions {
    @Option(
            names = {"-q", "--quiet"},
            description = "Print only errors: no other findings, no progress bar, no totals.")
    private boolean quiet;

    @Option(
            names = "--severity",
            paramLabel = "LEVEL",
            converter = SeverityOption.class,
            completionCandidates = SeverityOption.class,
            description = "Print no findings below this severity: ${COMPLETION-CANDIDATES}. Default: info.")
    private Severity severity = Severity.INFO;

    /** Returns whether to print only errors. */
    public boolean quiet() {
        return quiet;
    }

    /** Returns the lowest severity of the findings to print. */
    public Severity least() {
        return quiet ? Severity.ERROR : severity;
    }
}
