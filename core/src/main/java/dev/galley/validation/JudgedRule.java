package dev.galley.validation;

import dev.galley.report.Severity;

/**
 * A rule, and how bad a profile takes its findings to be.
 *
 * @param <T> what the rule checks
 */
record JudgedRule<T>(Rule<T> rule, Severity severity) {
    String code() {
        return rule.code();
    }
}
