package dev.galley.moderation.policy;

import dev.galley.moderation.PolicyRule;
import dev.galley.moderation.RuleType;
import dev.galley.moderation.internal.json.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the rules of a policy file. */
final class RuleReader {
    private static final Set<String> MISNAMED = Set.of("type", "kind");

    private final Map<String, RuleType> types;
    private final Problems problems;
    private final ValueReader values;
    private final ConditionReader conditions;

    RuleReader(Map<String, RuleType> types, Problems problems, ValueReader values) {
        this.types = types;
        this.problems = problems;
        this.values = values;
        conditions = new ConditionReader(problems, values);
    }

    /** Reads a rule; empty, with an error reported, if its type is unknown. */
    Optional<PolicyRule> read(JsonNode.Member member, String rules) {
        String path = Pointer.in(rules, member.name());
        if (!(member.value() instanceof JsonNode.Members body)) {
            problems.add(
                    "policy.wrong-value",
                    path,
                    member.value().at(),
                    "A rule must be an object, not " + member.value().plain(),
                    "{} uses all defaults");
            return Optional.empty();
        }
        return type(member, body, path)
                .flatMap(type -> named(member, type, path).map(rule -> with(rule, body, path)));
    }

    private Optional<RuleType> type(JsonNode.Member rule, JsonNode.Members body, String path) {
        Optional<JsonNode.Member> kind = body.members().stream()
                .filter(member -> member.name().equals(RuleMembers.KIND))
                .findFirst();
        if (kind.isPresent()) {
            String at = Pointer.in(path, RuleMembers.KIND);
            Optional<String> name = values.string(kind.get().value(), RuleMembers.KIND, at);
            name.filter(given -> !types.containsKey(given))
                    .ifPresent(given -> problems.add(
                            "policy.unknown-rule",
                            at,
                            kind.get().value().at(),
                            "Unknown rule type \"" + Pointer.shown(given) + "\"",
                            Problems.didYouMean(given, types.keySet())));
            return name.map(types::get);
        }
        if (!types.containsKey(rule.name())) {
            problems.add(
                    "policy.unknown-rule",
                    path,
                    rule.at(),
                    "Unknown rule type \"" + Pointer.shown(rule.name()) + "\"",
                    misnamed(body)
                            .map(name -> "Use \"" + RuleMembers.KIND + "\" instead of \"" + name + "\"")
                            .orElseGet(() -> Problems.didYouMean(rule.name(), types.keySet())
                                    + " A rule with its own id needs a type, such as \"" + RuleMembers.KIND
                                    + "\": \"terms\""));
        }
        return Optional.ofNullable(types.get(rule.name()));
    }

    /** Returns the member that names the type of a rule under another name than {@code rule}. */
    private Optional<String> misnamed(JsonNode.Members body) {
        return body.members().stream()
                .filter(member -> MISNAMED.contains(member.name()))
                .filter(member -> member.value().plain() instanceof String type && types.containsKey(type))
                .map(JsonNode.Member::name)
                .findFirst();
    }

    private Optional<PolicyRule> named(JsonNode.Member member, RuleType type, String path) {
        try {
            return Optional.of(PolicyRule.of(member.name(), type));
        } catch (IllegalArgumentException e) {
            problems.add("policy.wrong-value", path, member.at(), String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private PolicyRule with(PolicyRule rule, JsonNode.Members body, String path) {
        List<Member<PolicyRule, PolicyRule, ?>> known = RuleMembers.of(rule.type());
        List<String> names = new ArrayList<>(List.of(RuleMembers.KIND, ConditionMembers.WHEN));
        known.forEach(member -> names.add(member.name()));
        Map<String, JsonNode.Member> members =
                problems.members(body, path, "The rule \"" + rule.type().name() + "\"", names);
        PolicyRule all = rule;
        for (Member<PolicyRule, PolicyRule, ?> member : known) {
            all = values.set(member, members, path, all);
        }
        JsonNode.Member when = members.get(ConditionMembers.WHEN);
        return when == null
                ? all
                : conditions
                        .read(when.value(), Pointer.in(path, ConditionMembers.WHEN))
                        .map(all::withCondition)
                        .orElse(all);
    }
}
