package dev.galley.cli.terminal;

import dev.galley.report.Severity;

/** The argument of {@code --severity}. */
public final class SeverityOption extends EnumOption<Severity> {
    public SeverityOption() {
        super(Severity.class);
    }
}
