package dev.galley.cli.usage;

import dev.galley.report.Severity;
import java.util.List;
import picocli.CommandLine.Model.OptionSpec;

/** The options that choose what a command prints on standard error. */
public final class MessageOptions {
    private final Argument<Boolean> quiet = Argument.flag(OptionSpec.builder("-q", "--quiet")
            .description("Print only errors: no other findings, no progress bar, no totals."));

    private final Argument<Severity> severity =
            SeverityOption.of("Print no findings below this severity: ${COMPLETION-CANDIDATES}. Default: info.");

    /** Returns the options. */
    public List<Argument<?>> arguments() {
        return List.of(quiet, severity);
    }

    /** Returns whether to print only errors. */
    public boolean quiet() {
        return quiet.get();
    }

    /** Returns the lowest severity of the findings to print. */
    public Severity least() {
        return quiet.get() ? Severity.ERROR : severity.get();
    }
}
