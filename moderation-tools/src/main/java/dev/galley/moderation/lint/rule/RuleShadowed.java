package dev.galley.moderation.lint.rule;

import dev.galley.moderation.Mode;
import dev.galley.moderation.PolicyRule;
import dev.galley.report.Severity;
import java.util.List;

/** Reports a rule whose matches are always covered by a stricter rule. */
final class RuleShadowed implements LintRule {
    @Override
    public String code() {
        return "policy.rule-shadowed";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Inspection inspection) {
        List<PolicyRule> rules = inspection.rules();
        if (inspection.policy().mode() == Mode.ALL_RULES) {
            for (PolicyRule rule : rules) {
                rules.stream()
                        .filter(other -> outdoes(inspection, other, rule))
                        .filter(other ->
                                !outdoes(inspection, rule, other) || rules.indexOf(other) < rules.indexOf(rule))
                        .findFirst()
                        .ifPresent(other -> inspection.report(Inspection.path(rule), rule.id(), other.id()));
            }
        }
    }

    /** Checks whether {@code stronger} requests at least as much whenever {@code rule} requests something. */
    private static boolean outdoes(Inspection inspection, PolicyRule stronger, PolicyRule rule) {
        return !stronger.id().equals(rule.id())
                && rule.weight() == 0
                && stronger.action().compareTo(rule.action()) >= 0
                && Coverage.covers(inspection, stronger, rule);
    }
}
