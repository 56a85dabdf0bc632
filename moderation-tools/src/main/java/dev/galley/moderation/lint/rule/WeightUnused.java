package dev.galley.moderation.lint.rule;

import dev.galley.moderation.Policy;
import dev.galley.moderation.PolicyRule;
import dev.galley.report.Severity;

/** Reports a weight although no score is used. */
final class WeightUnused implements LintRule {
    @Override
    public String code() {
        return "policy.weight-unused";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public void check(Inspection inspection) {
        Policy policy = inspection.policy();
        if (policy.holdScore().isPresent() || policy.spamScore().isPresent()) {
            return;
        }
        for (PolicyRule rule : policy.rules()) {
            if (rule.weight() != 0) {
                inspection.report(Inspection.path(rule) + "/weight", rule.id());
            }
        }
    }
}
