package dev.galley.moderation.lint.rule;

import dev.galley.moderation.PolicyRule;
import dev.galley.report.Severity;

/** Reminds of the duty to inform authors whose comments are hidden from others. */
final class SilentHold implements LintRule {
    @Override
    public String code() {
        return "policy.silent-hold";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public void check(Inspection inspection) {
        for (PolicyRule rule : inspection.rules()) {
            if (rule.isSilent()) {
                inspection.report(Inspection.path(rule) + "/silent", rule.id());
            }
        }
    }
}
