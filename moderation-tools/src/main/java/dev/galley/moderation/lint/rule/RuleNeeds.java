package dev.galley.moderation.lint.rule;

import dev.galley.moderation.PolicyRule;
import dev.galley.report.Severity;

/** Reports a rule that needs something which the moderator must be given. */
final class RuleNeeds implements LintRule {
    @Override
    public String code() {
        return "policy.rule-needs";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public void check(Inspection inspection) {
        for (PolicyRule rule : inspection.rules()) {
            inspection
                    .trial(rule)
                    .need()
                    .ifPresent(need -> inspection.report(Inspection.path(rule), rule.id(), need.message()));
        }
    }
}
