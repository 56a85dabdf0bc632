package dev.galley.moderation.lint.rule;

import dev.galley.moderation.Option;
import dev.galley.moderation.PolicyRule;
import dev.galley.report.Severity;
import java.util.List;

/** Reports a rule that searches for the entries of an empty list. */
final class RuleNeverMatches implements LintRule {
    @Override
    public String code() {
        return "policy.rule-never-matches";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Inspection inspection) {
        for (PolicyRule rule : inspection.rules()) {
            List<Option<?>> lists = rule.type().options().stream()
                    .filter(option -> option.kind() == Option.Kind.STRINGS)
                    .filter(option -> option.direction() == Option.Direction.HIGHER_IS_STRICTER)
                    .toList();
            if (!lists.isEmpty() && lists.stream().allMatch(list -> isEmpty(rule, list)) && !isSetOtherwise(rule)) {
                inspection.report(Inspection.path(rule), rule.id(), lists.get(0).name());
            }
        }
    }

    private static boolean isEmpty(PolicyRule rule, Option<?> list) {
        return rule.options().get(list) instanceof List<?> entries && entries.isEmpty();
    }

    /** Checks whether a flag makes the rule search for something else. */
    private static boolean isSetOtherwise(PolicyRule rule) {
        return rule.type().options().stream()
                .anyMatch(option -> option.kind() == Option.Kind.FLAG
                        && option.direction() == Option.Direction.HIGHER_IS_STRICTER
                        && Boolean.TRUE.equals(rule.options().get(option)));
    }
}
