package dev.galley.moderation.lint.rule;

import dev.galley.moderation.Action;
import dev.galley.moderation.Policy;
import dev.galley.moderation.submission.Verdict;
import dev.galley.report.Severity;

/** Reports a policy that never approves a comment. */
final class ApprovesNothing implements LintRule {
    @Override
    public String code() {
        return "policy.approves-nothing";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public void check(Inspection inspection) {
        Policy policy = inspection.policy();
        if (policy.defaultVerdict() != Verdict.APPROVE
                && inspection.rules().stream().noneMatch(rule -> rule.action() == Action.APPROVE)) {
            inspection.report("/otherwise", policy.name());
        }
    }
}
