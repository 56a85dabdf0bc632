package dev.galley.validation.rule;

import dev.galley.report.Severity;
import dev.galley.validation.Rule;
import java.util.Optional;

/**
 * A rule and its severity in each preset.
 *
 * @param <T> what the rule checks
 * @param severities one letter per {@link Preset}, separated by spaces: E(rror), W(arning), I(nfo), or a dot where the rule
 *     is switched off
 */
record TableRow<T>(Rule<T> rule, String severities) {
    TableRow {
        if (severities.length() != 2 * Preset.values().length - 1) {
            throw new IllegalArgumentException(rule.code() + " needs a severity for every preset");
        }
    }

    String code() {
        return rule.code();
    }

    /** Returns the severity in {@code preset}; empty if the preset leaves the rule switched off. */
    Optional<Severity> severity(Preset preset) {
        return switch (severities.charAt(preset.column())) {
            case 'E' -> Optional.of(Severity.ERROR);
            case 'W' -> Optional.of(Severity.WARNING);
            case 'I' -> Optional.of(Severity.INFO);
            default -> Optional.empty();
        };
    }
}
