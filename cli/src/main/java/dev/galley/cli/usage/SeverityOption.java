package dev.galley.cli.usage;

import dev.galley.report.Severity;
import picocli.CommandLine.Model.OptionSpec;

/** The argument of {@code --severity}. */
public final class SeverityOption extends EnumOption<Severity> {
    public SeverityOption() {
        super(Severity.class);
    }

    /** Creates {@code --severity} with the meaning that it has for a command. */
    public static Argument<Severity> of(String description) {
        return Argument.optionOr(
                Severity.INFO,
                Severity.class,
                OptionSpec.builder("--severity")
                        .paramLabel("LEVEL")
                        .converters(new SeverityOption())
                        .completionCandidates(new SeverityOption())
                        .description(description));
    }
}
