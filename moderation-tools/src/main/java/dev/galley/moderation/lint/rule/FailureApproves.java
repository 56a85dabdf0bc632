package dev.galley.moderation.lint.rule;

import dev.galley.moderation.Action;
import dev.galley.moderation.PolicyRule;
import dev.galley.report.Severity;

/** Reports a rule that would hold or reject, but approves if it cannot be evaluated. */
final class FailureApproves implements LintRule {
    @Override
    public String code() {
        return "policy.failure-approves";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Inspection inspection) {
        Action usual = inspection.policy().onFailure();
        if (usual.compareTo(Action.HOLD) < 0) {
            inspection.report("/onFailure", inspection.policy().name());
        }
        for (PolicyRule rule : inspection.rules()) {
            if (rule.action().compareTo(Action.HOLD) >= 0
                    && rule.onFailure()
                            .filter(action -> action.compareTo(Action.HOLD) < 0)
                            .isPresent()) {
                inspection.report(Inspection.path(rule) + "/onFailure", rule.id());
            }
        }
    }
}
