package dev.galley.moderation.policy;

import dev.galley.moderation.Condition;
import dev.galley.moderation.internal.json.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the conditions of a policy file. */
final class ConditionReader {
    private static final String SHAPE = "an object such as { \"language\": [\"de\", \"en\"], \"hasLink\": true }";
    private static final String AGE_SHAPE = "an object such as { \"below\": \"P7D\" }";

    private final Problems problems;
    private final ValueReader values;

    ConditionReader(Problems problems, ValueReader values) {
        this.problems = problems;
        this.values = values;
    }

    /** Reads a condition; errors are reported, and the parts that have any are left out. */
    Optional<Condition> read(JsonNode node, String path) {
        return read(node, ConditionMembers.WHEN, path, true);
    }

    private Optional<Condition> read(JsonNode node, String name, String path, boolean outermost) {
        List<String> names = new ArrayList<>();
        ConditionMembers.ALL.forEach(member -> names.add(member.name()));
        names.add(ConditionMembers.ACCOUNT_AGE);
        if (outermost) {
            names.add(ConditionMembers.NOT);
        }
        return members(node, name, path, SHAPE, names).map(members -> {
            Condition condition = set(ConditionMembers.ALL, members, path, Condition.ALWAYS);
            condition = withAge(members.get(ConditionMembers.ACCOUNT_AGE), path, condition);
            JsonNode.Member not = members.get(ConditionMembers.NOT);
            return not == null
                    ? condition
                    : read(not.value(), ConditionMembers.NOT, Pointer.in(path, ConditionMembers.NOT), false)
                            .map(condition::withNot)
                            .orElse(condition);
        });
    }

    private Condition withAge(JsonNode.@Nullable Member age, String path, Condition condition) {
        if (age == null) {
            return condition;
        }
        String at = Pointer.in(path, ConditionMembers.ACCOUNT_AGE);
        List<String> names = ConditionMembers.AGES.stream().map(Member::name).toList();
        return members(age.value(), ConditionMembers.ACCOUNT_AGE, at, AGE_SHAPE, names)
                .map(members -> set(ConditionMembers.AGES, members, at, condition))
                .orElse(condition);
    }

    private Condition set(
            List<Member<Condition, Condition, ?>> known,
            Map<String, JsonNode.Member> members,
            String path,
            Condition condition) {
        Condition all = condition;
        for (Member<Condition, Condition, ?> member : known) {
            all = values.set(member, members, path, all);
        }
        return all;
    }

    private Optional<Map<String, JsonNode.Member>> members(
            JsonNode node, String name, String path, String shape, List<String> names) {
        if (node instanceof JsonNode.Members object) {
            return Optional.of(problems.members(object, path, "\"" + name + "\"", names));
        }
        problems.add(
                "policy.wrong-value", path, node.at(), "\"" + name + "\" needs " + shape + ", not " + node.plain());
        return Optional.empty();
    }
}
