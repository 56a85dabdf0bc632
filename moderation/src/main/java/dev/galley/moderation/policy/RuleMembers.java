package dev.galley.moderation.policy;

import dev.galley.moderation.Action;
import dev.galley.moderation.Exemption;
import dev.galley.moderation.Option;
import dev.galley.moderation.PolicyRule;
import dev.galley.moderation.QueuePlace;
import dev.galley.moderation.RuleType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The members that every rule in a policy file has, apart from its type and options, in the order of writing. */
final class RuleMembers {
    /** The type of the rule, if it differs from the id. */
    static final String KIND = "rule";

    static final List<Member<PolicyRule, PolicyRule, ?>> ALL = List.of(
            Member.of(
                    Option.flag("enabled", true, "Whether the rule is evaluated.")
                            .higherIsStricter(),
                    PolicyRule::enabledIfSet,
                    PolicyRule::withEnabled),
            new Member<>(
                    Option.choice("action", Action.HOLD, "The action for a match.")
                            .higherIsStricter(),
                    PolicyRule::actionIfSet,
                    rule -> Optional.of(rule.type().defaultAction()),
                    PolicyRule::withAction),
            new Member<>(
                    Option.choice("exempt", Exemption.STAFF, "The authors who are exempt.")
                            .higherIsLaxer(),
                    PolicyRule::exemptionIfSet,
                    rule -> Optional.of(rule.type().defaultExemption()),
                    PolicyRule::withExemption),
            Member.of(
                    Option.decimal(
                                    "weight",
                                    0,
                                    -Double.MAX_VALUE,
                                    Double.MAX_VALUE,
                                    "The weight added to the score for a match; negative if a match favours the comment.")
                            .higherIsStricter(),
                    rule -> Member.boxed(rule.weightIfSet()),
                    PolicyRule::withWeight),
            Member.silent(
                    Option.choice(
                                    "onFailure",
                                    Action.HOLD,
                                    "The action if the rule can't be evaluated; by default the policy's.")
                            .higherIsStricter(),
                    PolicyRule::onFailure,
                    PolicyRule::withOnFailure),
            Member.silent(
                    Option.string(
                            "queue",
                            QueuePlace.DEFAULT_QUEUE,
                            "The queue for comments that are held because of the rule; by default \"review\"."),
                    PolicyRule::queue,
                    PolicyRule::withQueue),
            Member.of(
                    Option.integer(
                            "priority",
                            0,
                            Integer.MIN_VALUE,
                            Integer.MAX_VALUE,
                            "The priority in the queue; higher is more urgent."),
                    rule -> boxed(rule.priorityIfSet()),
                    PolicyRule::withPriority),
            Member.of(
                    Option.flag(
                            "silent",
                            false,
                            "Whether the authors of comments that are held because of the rule see them as published."
                                    + " The law may require that they are told."),
                    PolicyRule::silentIfSet,
                    PolicyRule::withSilent));

    private RuleMembers() {}

    /** Returns the members of a rule of the given type: its options, and those that every rule has. */
    static List<Member<PolicyRule, PolicyRule, ?>> of(RuleType type) {
        List<Member<PolicyRule, PolicyRule, ?>> members = new ArrayList<>();
        type.options().forEach(option -> members.add(member(option)));
        members.addAll(ALL);
        return members;
    }

    /**
     * Checks that no option of a rule type has the name of a member that every rule has.
     *
     * @throws IllegalArgumentException if one has
     */
    static void check(RuleType type) {
        for (Option<?> option : type.options()) {
            if (option.name().equals(KIND)
                    || option.name().equals(ConditionMembers.WHEN)
                    || ALL.stream().anyMatch(member -> member.name().equals(option.name()))) {
                throw new IllegalArgumentException("The rule \"" + type.name() + "\" cannot have an option \""
                        + option.name() + "\", because every rule has a member with that name");
            }
        }
    }

    private static Optional<Integer> boxed(OptionalInt value) {
        return value.isPresent() ? Optional.of(value.getAsInt()) : Optional.empty();
    }

    private static <T> Member<PolicyRule, PolicyRule, T> member(Option<T> option) {
        return Member.of(
                option,
                rule -> rule.options().isSet(option)
                        ? Optional.of(rule.options().get(option))
                        : Optional.empty(),
                (rule, value) -> rule.with(option, value));
    }
}
