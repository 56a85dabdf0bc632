package dev.galley.moderation.lint.rule;

import dev.galley.moderation.Action;
import dev.galley.moderation.Mode;
import dev.galley.moderation.PolicyRule;
import dev.galley.report.Severity;
import java.util.List;

/** Reports a strict rule after a milder one, if the first match decides. */
final class MilderRuleFirst implements LintRule {
    @Override
    public String code() {
        return "policy.milder-first";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public void check(Inspection inspection) {
        List<PolicyRule> rules = inspection.rules();
        if (inspection.policy().mode() == Mode.FIRST_MATCH) {
            for (int i = 1; i < rules.size(); i++) {
                PolicyRule rule = rules.get(i);
                rules.subList(0, i).stream()
                        .filter(before -> before.action() != Action.NOTE)
                        .filter(before -> before.action().compareTo(rule.action()) < 0)
                        .findFirst()
                        .ifPresent(before -> inspection.report(Inspection.path(rule), rule.id(), before.id()));
            }
        }
    }
}
