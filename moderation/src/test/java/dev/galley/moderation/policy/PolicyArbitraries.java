package dev.galley.moderation.policy;

import dev.galley.moderation.Action;
import dev.galley.moderation.Condition;
import dev.galley.moderation.Exemption;
import dev.galley.moderation.Mode;
import dev.galley.moderation.Option;
import dev.galley.moderation.Policy;
import dev.galley.moderation.PolicyBuilder;
import dev.galley.moderation.PolicyRule;
import dev.galley.moderation.RuleType;
import dev.galley.moderation.submission.Verdict;
import java.time.Duration;
import java.util.List;
import java.util.function.BiFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Generators of policies with any rules, whose options have any valid values. */
final class PolicyArbitraries {
    private PolicyArbitraries() {}

    static Arbitrary<Policy> policies() {
        Arbitrary<PolicyBuilder> named = strings().map(Policy::builder);
        return rules().list()
                .ofMaxSize(6)
                .flatMap(rules -> settings(named).map(policy -> {
                    rules.forEach(policy::rule);
                    return policy.build();
                }));
    }

    /** Generates any string, including lone surrogates. */
    static Arbitrary<String> strings() {
        return Arbitraries.oneOf(
                Arbitraries.strings().alpha().ofMaxLength(8),
                Arbitraries.strings().all().ofMaxLength(8));
    }

    private static Arbitrary<String> ids() {
        return Arbitraries.oneOf(
                Arbitraries.of(Rules.types()).map(RuleType::name),
                Arbitraries.strings()
                        .alpha()
                        .withChars("/~.\"\\é漢 ")
                        .ofMinLength(1)
                        .ofMaxLength(8)
                        .filter(id -> !id.isBlank()));
    }

    private static Arbitrary<PolicyBuilder> settings(Arbitrary<PolicyBuilder> policy) {
        Arbitrary<PolicyBuilder> all = policy;
        all = maybe(all, strings(), PolicyBuilder::version);
        all = maybe(all, Arbitraries.of(Mode.class), PolicyBuilder::mode);
        all = maybe(all, Arbitraries.of(Verdict.class), PolicyBuilder::defaultVerdict);
        all = maybe(all, Arbitraries.of(Action.class), PolicyBuilder::onFailure);
        all = maybe(all, Arbitraries.doubles().between(-10, 0), PolicyBuilder::holdScore);
        all = maybe(all, Arbitraries.doubles().between(0, 10), PolicyBuilder::spamScore);
        all = maybe(all, strings().set().ofMaxSize(3), PolicyBuilder::staffRoles);
        all = maybe(all, strings().set().ofMaxSize(3), PolicyBuilder::trustedRoles);
        all = maybe(all, Arbitraries.integers().greaterOrEqual(0), PolicyBuilder::trustedAfter);
        return maybe(all, Arbitraries.integers().between(1, 100_000).map(Duration::ofMillis), PolicyBuilder::timeout);
    }

    static Arbitrary<PolicyRule> rules() {
        return Arbitraries.of(Rules.types()).flatMap(PolicyArbitraries::rules);
    }

    private static Arbitrary<PolicyRule> rules(RuleType type) {
        Arbitrary<PolicyRule> rule =
                Arbitraries.oneOf(Arbitraries.just(PolicyRule.of(type)), ids().map(id -> PolicyRule.of(id, type)));
        for (Option<?> option : type.options()) {
            rule = withOption(rule, option);
        }
        rule = maybe(rule, Arbitraries.of(true, false), PolicyRule::withEnabled);
        rule = maybe(rule, Arbitraries.of(Action.class), PolicyRule::withAction);
        rule = maybe(rule, Arbitraries.of(Exemption.class), PolicyRule::withExemption);
        rule = maybe(rule, Arbitraries.doubles(), PolicyRule::withWeight);
        rule = maybe(rule, Arbitraries.of(Action.class), PolicyRule::withOnFailure);
        rule = maybe(rule, Arbitraries.of("legal", "é漢 \"/~"), PolicyRule::withQueue);
        rule = maybe(rule, Arbitraries.integers(), PolicyRule::withPriority);
        rule = maybe(rule, Arbitraries.of(true, false), PolicyRule::withSilent);
        return maybe(rule, conditions(), PolicyRule::withCondition);
    }

    private static Arbitrary<Condition> conditions() {
        return maybe(parts(), parts(), Condition::withNot);
    }

    private static Arbitrary<Condition> parts() {
        Arbitrary<List<String>> lists = strings().list().ofMaxSize(3);
        Arbitrary<Duration> ages =
                Arbitraries.longs().between(0, Long.MAX_VALUE / 1_000_000).map(Duration::ofMillis);
        Arbitrary<Condition> all = Arbitraries.just(Condition.ALWAYS);
        all = maybe(all, lists, Condition::withLanguages);
        all = maybe(all, lists, Condition::withRoles);
        all = maybe(all, lists, Condition::withCategories);
        all = maybe(all, ages, Condition::withAccountAgeBelow);
        all = maybe(all, ages, Condition::withAccountAgeAtLeast);
        all = maybe(all, Arbitraries.of(true, false), Condition::withFirstComment);
        return maybe(all, Arbitraries.of(true, false), Condition::withLink);
    }

    private static <T> Arbitrary<PolicyRule> withOption(Arbitrary<PolicyRule> rule, Option<T> option) {
        return maybe(rule, plain(option).map(option::read), (set, value) -> set.with(option, value));
    }

    /** Generates the values that an option can have in a file. */
    private static Arbitrary<?> plain(Option<?> option) {
        return switch (option.kind()) {
            case INTEGER -> Arbitraries.integers().between((int) option.min(), (int) option.max());
            case DECIMAL -> Arbitraries.doubles().between(option.min(), option.max());
            case FLAG -> Arbitraries.of(true, false);
            case STRING -> strings();
            case STRINGS -> strings().list().ofMaxSize(4);
            case DURATION ->
                Arbitraries.longs()
                        .between(0, Long.MAX_VALUE / 1_000_000)
                        .map(Duration::ofMillis)
                        .map(Duration::toString);
            case CHOICE -> Arbitraries.of(option.choices());
            case CHOICES -> Arbitraries.of(option.choices()).list().ofMaxSize(4);
        };
    }

    private static <B, T> Arbitrary<B> maybe(Arbitrary<B> target, Arbitrary<T> value, BiFunction<B, T, B> set) {
        Arbitrary<List<T>> perhaps = value.list().ofMaxSize(1);
        return target.flatMap(b -> perhaps.map(v -> v.isEmpty() ? b : set.apply(b, v.get(0))));
    }
}
