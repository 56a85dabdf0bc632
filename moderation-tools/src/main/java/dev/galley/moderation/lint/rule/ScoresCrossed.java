package dev.galley.moderation.lint.rule;

import dev.galley.moderation.Policy;
import dev.galley.report.Severity;

/** Reports layers in which the score for holding exceeds that for spam. */
final class ScoresCrossed implements LintRule {
    @Override
    public String code() {
        return "policy.scores-crossed";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Inspection inspection) {
        Policy policy = inspection.policy();
        if (policy.holdScore().isPresent()
                && policy.spamScore().isPresent()
                && policy.holdScore().getAsDouble() > policy.spamScore().getAsDouble()) {
            inspection.report(
                    "/holdScore",
                    policy.holdScore().getAsDouble(),
                    policy.spamScore().getAsDouble());
        }
    }
}
