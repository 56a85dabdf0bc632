package dev.galley.moderation.lint.rule;

import dev.galley.moderation.PolicyRule;
import dev.galley.report.Severity;

/** Reports a disabled rule. */
final class RuleDisabled implements LintRule {
    @Override
    public String code() {
        return "policy.rule-disabled";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public void check(Inspection inspection) {
        for (PolicyRule rule : inspection.policy().rules()) {
            if (!rule.isEnabled()) {
                inspection.report(Inspection.path(rule) + "/enabled", rule.id());
            }
        }
    }
}
