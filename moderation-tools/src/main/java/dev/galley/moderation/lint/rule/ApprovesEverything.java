package dev.galley.moderation.lint.rule;

import dev.galley.moderation.Action;
import dev.galley.moderation.Policy;
import dev.galley.moderation.submission.Verdict;
import dev.galley.report.Severity;

/** Reports a policy that never holds or rejects a comment. */
final class ApprovesEverything implements LintRule {
    @Override
    public String code() {
        return "policy.approves-everything";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Inspection inspection) {
        Policy policy = inspection.policy();
        boolean objects = inspection.rules().stream()
                .anyMatch(rule -> rule.action().compareTo(Action.HOLD) >= 0 || rule.weight() > 0);
        if (!objects && policy.defaultVerdict() == Verdict.APPROVE) {
            inspection.report("/rules", policy.name());
        }
    }
}
