package dev.galley.cli.terminal;

import dev.galley.report.Severity;
import picocli.CommandLine.Option;

/** The options that choose what a command prints on standard error. */
public final class MessageOptions {
    @Option(
            names = {"-q", "--quiet"},
            description = "Print only errors, without a progress bar and without the number of files.")
    private boolean quiet;

    @Option(
            names = "--severity",
            paramLabel = "SEVERITY",
            converter = SeverityOption.class,
            completionCandidates = SeverityOption.class,
            description = "Print no findings below this severity: ${COMPLETION-CANDIDATES}. Default: info.")
    private Severity severity = Severity.INFO;

    public boolean quiet() {
        return quiet;
    }

    /** Returns the lowest severity of the findings to print. */
    public Severity least() {
        return quiet ? Severity.ERROR : severity;
    }
}
