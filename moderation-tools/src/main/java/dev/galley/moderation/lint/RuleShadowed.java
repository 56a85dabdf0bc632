package dev.galley.moderation.lint;

import dev.galley.moderation.Mode;
import dev.galley.moderation.PolicyRule;
import dev.galley.report.Severity;
import java.util.List;

/** A rule beside one that asks for as much whenever it matches. */
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

    /** Whether {@code rule} can ask for nothing where {@code stronger} does not ask for as much. */
    private static boolean outdoes(Inspection inspection, PolicyRule stronger, PolicyRule rule) {
        return !stronger.id().equals(rule.id())
                && rule.weight() == 0
                && stronger.action().compareTo(rule.action()) >= 0
                && Coverage.covers(inspection, stronger, rule);
    }
}
