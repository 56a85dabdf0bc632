package dev.galley.moderation.policy;

import dev.galley.moderation.Condition;
import dev.galley.moderation.Option;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The members of a condition in a policy file, in the order of writing. */
final class ConditionMembers {
    /** The member of a rule that holds its condition. */
    static final String WHEN = "when";
    /** The age of the account, an object. */
    static final String ACCOUNT_AGE = "accountAge";
    /** The condition that must not hold, an object. */
    static final String NOT = "not";

    static final String WHEN_ABOUT =
            "The condition under which the rule applies: all members must hold, and the entries of a list are"
                    + " alternatives. What is unknown does not hold.";
    static final String ACCOUNT_AGE_ABOUT = "The age of the author's account.";
    static final String NOT_ABOUT = "A condition that must not hold as a whole.";

    static final List<Member<Condition, Condition, ?>> ALL = List.of(
            Member.silent(
                    Option.strings(
                                    "language",
                                    List.of(),
                                    "Languages of the comment, or else of the article; \"de\" includes \"de-AT\".")
                            .higherIsStricter(),
                    Condition::languages,
                    Condition::withLanguages),
            Member.silent(
                    Option.strings("role", List.of(), "Roles of the author.").higherIsStricter(),
                    Condition::roles,
                    Condition::withRoles),
            Member.silent(
                    Option.strings("category", List.of(), "Categories of the article, by term or label, ignoring case.")
                            .higherIsStricter(),
                    Condition::categories,
                    Condition::withCategories),
            Member.silent(
                    Option.flag(
                            "firstComment", true, "Whether the comment is the first one of its author in the history."),
                    Condition::firstComment,
                    Condition::withFirstComment),
            Member.silent(
                    Option.flag("hasLink", true, "Whether the comment contains a link."),
                    Condition::hasLink,
                    Condition::withLink));

    /** The members of {@link #ACCOUNT_AGE}. */
    static final List<Member<Condition, Condition, ?>> AGES = List.of(
            Member.silent(
                    Option.duration("below", Duration.ZERO, "The account is younger.")
                            .higherIsStricter(),
                    Condition::accountAgeBelow,
                    Condition::withAccountAgeBelow),
            Member.silent(
                    Option.duration("atLeast", Duration.ZERO, "The account has this age or is older."),
                    Condition::accountAgeAtLeast,
                    Condition::withAccountAgeAtLeast));

    private ConditionMembers() {}

    /** Returns a condition as it is written in a file. */
    static Map<String, Object> written(Condition condition) {
        Map<String, Object> members = written(ALL, condition);
        Map<String, Object> ages = written(AGES, condition);
        if (!ages.isEmpty()) {
            members.put(ACCOUNT_AGE, ages);
        }
        condition.not().ifPresent(not -> members.put(NOT, written(not)));
        return members;
    }

    private static Map<String, Object> written(List<Member<Condition, Condition, ?>> members, Condition condition) {
        Map<String, Object> written = new LinkedHashMap<>();
        for (Member<Condition, Condition, ?> member : members) {
            Optional<Object> value = member.written(condition);
            value.ifPresent(set -> written.put(member.name(), set));
        }
        return written;
    }
}
