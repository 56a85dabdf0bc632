package dev.galley.moderation.lint.rule;

import dev.galley.moderation.Exemption;
import dev.galley.moderation.Policy;
import dev.galley.moderation.PolicyRule;
import dev.galley.report.Severity;

/** Reports rules that exempt people although the policy does not define who they are. */
final class UnusedExemption implements LintRule {
    @Override
    public String code() {
        return "policy.exemption-unused";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public void check(Inspection inspection) {
        Policy policy = inspection.policy();
        boolean hasStaff = !policy.staffRoles().isEmpty();
        boolean hasTrusted = hasStaff || !policy.trustedRoles().isEmpty() || policy.trustedAfter() > 0;
        for (PolicyRule rule : inspection.rules()) {
            boolean isVoid = rule.exemption() == Exemption.STAFF ? !hasStaff : !hasTrusted;
            if (rule.exemption() != Exemption.NOBODY && isVoid) {
                inspection.report(hasTrusted ? "/staffRoles" : "", rule.id());
                return;
            }
        }
    }
}
