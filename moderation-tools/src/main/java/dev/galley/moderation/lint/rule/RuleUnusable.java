package dev.galley.moderation.lint.rule;

import dev.galley.moderation.PolicyRule;
import dev.galley.report.Severity;

/** Reports a rule with contradictory options. */
final class RuleUnusable implements LintRule {
    @Override
    public String code() {
        return "policy.rule-unusable";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(Inspection inspection) {
        for (PolicyRule rule : inspection.policy().rules()) {
            inspection.trial(rule).trouble().ifPresent(trouble -> inspection.report(Inspection.path(rule), trouble));
        }
    }
}
