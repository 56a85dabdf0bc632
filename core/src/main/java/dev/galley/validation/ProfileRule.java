package dev.galley.validation;

import dev.galley.report.Severity;
import org.jspecify.annotations.Nullable;

/**
 * A rule that a profile knows, and the severity of its findings.
 *
 * @param <T> what the rule checks
 * @param severity {@code null} while the rule is switched off
 */
record ProfileRule<T>(Rule<T> rule, @Nullable Severity severity) {
    String code() {
        return rule.code();
    }
}
