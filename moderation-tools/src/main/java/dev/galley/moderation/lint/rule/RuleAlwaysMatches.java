package dev.galley.moderation.lint.rule;

import dev.galley.moderation.PolicyRule;
import dev.galley.report.Severity;

/** Reports a rule that matches every comment. */
final class RuleAlwaysMatches implements LintRule {
    @Override
    public String code() {
        return "policy.rule-always-matches";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Inspection inspection) {
        for (PolicyRule rule : inspection.rules()) {
            if (rule.condition().isAlways() && inspection.trial(rule).alwaysMatches()) {
                inspection.report(Inspection.path(rule), rule.id());
            }
        }
    }
}
