package dev.galley.moderation.policy;

import dev.galley.moderation.Condition;
import dev.galley.moderation.PolicyRule;
import dev.galley.moderation.PolicySettings;
import dev.galley.moderation.RuleType;
import dev.galley.moderation.internal.json.JsonText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The JSON Schema (2020-12) of policy files, generated from the rule types, for completion and checking in editors.
 * {@link PolicyReader} checks more than a schema can express.
 */
public final class PolicySchema {
    private static final String OF_ANY_KIND = "ruleOfAnyKind";
    private static final String FILE = "listInAFile";
    private static final String CONDITION = "condition";
    private static final String EXCLUSION = "conditionThatMustNotHold";

    private PolicySchema() {}

    /** Returns the schema of policies with the given rule types, as JSON. */
    public static String of(Collection<RuleType> types) {
        Map<String, Object> definitions = new LinkedHashMap<>();
        definitions.put(FILE, file());
        definitions.put(CONDITION, condition(true));
        definitions.put(EXCLUSION, condition(false));
        definitions.put(OF_ANY_KIND, ofAnyKind(types));
        types.forEach(type -> definitions.put(type.name(), rule(type)));
        return JsonText.pretty(object(
                "$schema",
                "https://json-schema.org/draft/2020-12/schema",
                "title",
                "A moderation policy for Galley",
                "type",
                "object",
                "required",
                List.of(PolicyMembers.NAME),
                "additionalProperties",
                false,
                "properties",
                settings(types),
                "$defs",
                definitions));
    }

    private static Map<String, Object> settings(Collection<RuleType> types) {
        Map<String, Object> members = object(
                PolicyMembers.SCHEMA,
                        object("description", "The location of this schema, for editors.", "type", "string"),
                PolicyMembers.NAME, object("description", "The name of the policy.", "type", "string"));
        add(PolicyMembers.ALL, PolicySettings.named(""), members);
        members.put(PolicyMembers.RULES, rules(types));
        return members;
    }

    /**
     * Returns the schema of the rules. A rule whose id is the name of a type has that type by default; other rules must
     * name theirs.
     */
    private static Map<String, Object> rules(Collection<RuleType> types) {
        Map<String, Object> known = new LinkedHashMap<>();
        for (RuleType type : types) {
            known.put(
                    type.name(),
                    object(
                            "if", object("required", List.of(RuleMembers.KIND)),
                            "then", reference(OF_ANY_KIND),
                            "else", reference(type.name())));
        }
        return object(
                "description",
                "The rules by id.",
                "type",
                "object",
                "properties",
                known,
                "additionalProperties",
                reference(OF_ANY_KIND));
    }

    private static Map<String, Object> ofAnyKind(Collection<RuleType> types) {
        List<Object> branches = new ArrayList<>();
        for (RuleType type : types) {
            Map<String, Object> kind = object(RuleMembers.KIND, object("const", type.name()));
            branches.add(object("if", object("properties", kind), "then", reference(type.name())));
        }
        List<String> names = types.stream().map(RuleType::name).toList();
        return object(
                "type",
                "object",
                "required",
                List.of(RuleMembers.KIND),
                "properties",
                object(RuleMembers.KIND, object("enum", names)),
                "allOf",
                branches);
    }

    private static Map<String, Object> rule(RuleType type) {
        Map<String, Object> members =
                object(RuleMembers.KIND, object("description", "The type of the rule.", "const", type.name()));
        add(RuleMembers.of(type), PolicyRule.of(type), members);
        members.put(ConditionMembers.WHEN, reference(CONDITION));
        return object(
                "description",
                type.description(),
                "type",
                "object",
                "additionalProperties",
                false,
                "properties",
                members);
    }

    /**
     * Returns the schema of a condition.
     *
     * @param outermost whether it may have a condition that must not hold
     */
    private static Map<String, Object> condition(boolean outermost) {
        Map<String, Object> ages = new LinkedHashMap<>();
        add(ConditionMembers.AGES, Condition.ALWAYS, ages);
        Map<String, Object> members = new LinkedHashMap<>();
        add(ConditionMembers.ALL, Condition.ALWAYS, members);
        members.put(
                ConditionMembers.ACCOUNT_AGE,
                object(
                        "description",
                        ConditionMembers.ACCOUNT_AGE_ABOUT,
                        "type",
                        "object",
                        "additionalProperties",
                        false,
                        "properties",
                        ages));
        if (outermost) {
            members.put(ConditionMembers.NOT, reference(EXCLUSION));
        }
        return object(
                "description",
                outermost ? ConditionMembers.WHEN_ABOUT : ConditionMembers.NOT_ABOUT,
                "type",
                "object",
                "additionalProperties",
                false,
                "properties",
                members);
    }

    private static <S, B> void add(List<Member<S, B, ?>> members, S unset, Map<String, Object> to) {
        for (Member<S, B, ?> member : members) {
            Map<String, Object> schema = object("description", member.option().description());
            schema.putAll(ValueSchema.of(member.option(), reference(FILE)));
            member.defaultValue(unset).ifPresent(value -> schema.put("default", value));
            to.put(member.name(), schema);
        }
    }

    private static Map<String, Object> file() {
        return object(
                "description",
                "A file with one entry per line, in the folder of the policy or below it.",
                "type",
                "object",
                "required",
                List.of(ValueReader.FILE),
                "additionalProperties",
                false,
                "properties",
                object(ValueReader.FILE, object("type", "string")));
    }

    private static Map<String, Object> reference(String definition) {
        return object("$ref", "#/$defs/" + definition);
    }

    /** Creates an object from names and values, in the given order. */
    static Map<String, Object> object(Object... namesAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return object;
    }
}
