package dev.galley.moderation.lint.rule;

import dev.galley.moderation.Condition;
import dev.galley.moderation.Exemption;
import dev.galley.moderation.Policy;
import dev.galley.moderation.PolicyRule;
import dev.galley.report.Severity;
import java.time.Duration;
import java.util.HashSet;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reports a condition that no comment can meet, or only comments of authors who are exempt. */
final class ConditionNeverHolds implements LintRule {
    @Override
    public String code() {
        return "policy.condition-never-holds";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Inspection inspection) {
        for (PolicyRule rule : inspection.rules()) {
            reason(rule, inspection.policy())
                    .ifPresent(reason -> inspection.report(Inspection.path(rule) + "/when", rule.id(), reason));
        }
    }

    private static Optional<String> reason(PolicyRule rule, Policy policy) {
        Condition condition = rule.condition();
        return ofLists(condition)
                .or(() -> ofAges(condition))
                .or(() -> condition.not().flatMap(not -> ofExclusion(condition, not)))
                .or(() -> ofExemption(rule, condition, policy));
    }

    private static Optional<String> ofLists(Condition condition) {
        return emptyList("language", condition.languages())
                .or(() -> emptyList("role", condition.roles()))
                .or(() -> emptyList("category", condition.categories()))
                .or(() -> condition
                        .languages()
                        .filter(tags -> tags.stream().noneMatch(ConditionNeverHolds::isLanguageTag))
                        .map(tags -> reason("language", String.join(", ", tags))));
    }

    /** Checks whether a tag is well-formed, and begins with a code of two or three letters as all registered ones do. */
    private static boolean isLanguageTag(String tag) {
        try {
            int length = new Locale.Builder()
                    .setLanguageTag(tag)
                    .build()
                    .getLanguage()
                    .length();
            return length == 2 || length == 3;
        } catch (IllformedLocaleException e) {
            return false;
        }
    }

    private static Optional<String> emptyList(String name, Optional<List<String>> list) {
        return list.filter(List::isEmpty).map(empty -> reason("empty", name));
    }

    private static Optional<String> ofAges(Condition condition) {
        Optional<Duration> below = condition.accountAgeBelow();
        if (below.filter(Duration::isZero).isPresent()) {
            return Optional.of(reason("age-zero"));
        }
        return below.filter(limit -> condition
                        .accountAgeAtLeast()
                        .filter(least -> least.compareTo(limit) >= 0)
                        .isPresent())
                .map(limit -> reason("ages"));
    }

    /** Returns whether the exclusion applies whenever the condition does: each of its parts is implied by it. */
    private static Optional<String> ofExclusion(Condition condition, Condition not) {
        boolean implied = isImplied(not.languages(), condition.languages())
                && isImplied(not.roles(), condition.roles())
                && isImplied(not.categories(), condition.categories())
                && isSame(not.firstComment(), condition.firstComment())
                && isSame(not.hasLink(), condition.hasLink())
                && isSame(not.accountAgeBelow(), condition.accountAgeBelow())
                && isSame(not.accountAgeAtLeast(), condition.accountAgeAtLeast());
        return implied ? Optional.of(reason("excluded")) : Optional.empty();
    }

    private static boolean isImplied(Optional<List<String>> excluded, Optional<List<String>> given) {
        return excluded.isEmpty() || (given.isPresent() && new HashSet<>(excluded.get()).containsAll(given.get()));
    }

    private static <T> boolean isSame(Optional<T> excluded, Optional<T> given) {
        return excluded.isEmpty() || excluded.equals(given);
    }

    private static Optional<String> ofExemption(PolicyRule rule, Condition condition, Policy policy) {
        Set<String> exempt = new HashSet<>();
        if (rule.exemption() != Exemption.NOBODY) {
            exempt.addAll(policy.staffRoles());
        }
        if (rule.exemption() == Exemption.TRUSTED) {
            exempt.addAll(policy.trustedRoles());
        }
        return condition.roles().filter(exempt::containsAll).map(roles -> reason("exempt", String.join(", ", roles)));
    }

    private static String reason(String key, Object... arguments) {
        return LintRules.MESSAGES.message("condition." + key, arguments);
    }
}
