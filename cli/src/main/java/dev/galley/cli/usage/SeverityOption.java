package dev.galley.cli.usage;

import dev.galley.report.Severity;

/** The argument of {@code --severity}. */
public final class SeverityOption extends EnumOption<Severity> {
    public SeverityOption() {
        super(Severity.class);
    }
}
