package dev.galley.validation.rule;

import dev.galley.report.Severity;
import dev.galley.validation.Rule;
import java.util.Optional;

/**
 * A rule and its severity in each profile.
 *
 * @param <T> what the rule checks
 * @param rule the rule
 * @param severities one letter per {@link Preset}, with spaces between them: E(rror), W(arning), I(nfo), or a dot where the
 *     rule does not count
 */
public record TableRow<T>(Rule<T> rule, String severities) {
    public TableRow {
        if (severities.length() != 2 * Preset.values().length - 1) {
            throw new IllegalArgumentException(rule.code() + " needs a severity for every preset");
        }
    }

    /** The code of the rule. */
    public String code() {
        return rule.code();
    }

    /** How bad {@code preset} takes the rule's findings to be; empty where the rule does not count. */
    public Optional<Severity> severity(Preset preset) {
        return switch (severities.charAt(preset.column())) {
            case 'E' -> Optional.of(Severity.ERROR);
            case 'W' -> Optional.of(Severity.WARNING);
            case 'I' -> Optional.of(Severity.INFO);
            default -> Optional.empty();
        };
    }
}
