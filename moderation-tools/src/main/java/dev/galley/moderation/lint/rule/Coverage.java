package dev.galley.moderation.lint.rule;

import dev.galley.moderation.Option;
import dev.galley.moderation.PolicyRule;
import dev.galley.moderation.policy.Strictness;

/** Checks whether a rule matches whenever another one does. */
final class Coverage {
    private Coverage() {}

    /**
     * Checks whether {@code rule} certainly matches whenever {@code other} does, for all authors that {@code other}
     * applies to.
     */
    static boolean covers(Inspection inspection, PolicyRule rule, PolicyRule other) {
        return rule.exemption().compareTo(other.exemption()) <= 0
                && (rule.condition().isAlways() || rule.condition().equals(other.condition()))
                && (inspection.trial(rule).alwaysMatches() || isAtLeastAsStrict(rule, other));
    }

    private static boolean isAtLeastAsStrict(PolicyRule rule, PolicyRule other) {
        return rule.type().equals(other.type())
                && rule.type().options().stream().allMatch(option -> isAtLeastAsStrict(option, rule, other));
    }

    private static <T> boolean isAtLeastAsStrict(Option<T> option, PolicyRule rule, PolicyRule other) {
        return switch (Strictness.of(
                option, other.options().get(option), rule.options().get(option))) {
            case SAME, STRICTER -> true;
            case LAXER, UNKNOWN -> false;
        };
    }
}
