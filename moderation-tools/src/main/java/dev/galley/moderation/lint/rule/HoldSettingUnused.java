package dev.galley.moderation.lint.rule;

import dev.galley.moderation.Action;
import dev.galley.moderation.PolicyRule;
import dev.galley.report.Severity;

/** Reports a queue, a priority or silent holding for a rule that never holds a comment. */
final class HoldSettingUnused implements LintRule {
    @Override
    public String code() {
        return "policy.hold-setting-unused";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Inspection inspection) {
        for (PolicyRule rule : inspection.rules()) {
            if (!canHold(rule, inspection)) {
                report("queue", rule.queue().isPresent(), rule, inspection);
                report("priority", rule.priority() != 0, rule, inspection);
                report("silent", rule.isSilent(), rule, inspection);
            }
        }
    }

    /** A stricter rule may hold as well: a service that is unsure requests no more, and a failure may hold. */
    private static boolean canHold(PolicyRule rule, Inspection inspection) {
        return rule.action().compareTo(Action.HOLD) >= 0
                || (rule.weight() > 0 && inspection.policy().holdScore().isPresent());
    }

    private static void report(String setting, boolean isSet, PolicyRule rule, Inspection inspection) {
        if (isSet) {
            inspection.report(Inspection.path(rule) + "/" + setting, setting, rule.id());
        }
    }
}
