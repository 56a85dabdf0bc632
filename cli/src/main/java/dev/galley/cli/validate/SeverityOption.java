package dev.galley.cli.validate;

import dev.galley.cli.terminal.EnumOption;
import dev.galley.report.Severity;

/** The argument of {@code --severity}. */
final class SeverityOption extends EnumOption<Severity> {
    SeverityOption() {
        super(Severity.class);
    }
}
