package dev.galley.moderation.policy;

import dev.galley.moderation.Policy;
import dev.galley.moderation.PolicyBuilder;
import dev.galley.moderation.PolicySettings;
import dev.galley.moderation.RuleType;
import dev.galley.moderation.internal.json.JsonNode;
import dev.galley.report.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads one policy file. Used once. */
final class DocumentReader {
    private static final String SHAPE =
            "A policy must be an object such as { \"policy\": \"its name\", \"rules\": { … } }";

    private final Problems problems = new Problems();
    private final ValueReader values;
    private final RuleReader rules;

    DocumentReader(Map<String, RuleType> types, ListFiles files) {
        values = new ValueReader(problems, files);
        rules = new RuleReader(types, problems, values);
    }

    /** Returns the policy; incomplete if there are {@link #problems()}. */
    Optional<Policy> read(JsonNode root) {
        if (!(root instanceof JsonNode.Members body)) {
            problems.add("policy.wrong-value", "", root.at(), SHAPE + ", not " + root.plain());
            return Optional.empty();
        }
        List<String> names = new ArrayList<>(List.of(PolicyMembers.NAME, PolicyMembers.RULES, PolicyMembers.SCHEMA));
        PolicyMembers.ALL.forEach(member -> names.add(member.name()));
        Map<String, JsonNode.Member> members = problems.members(body, "", "A policy", names);
        PolicyBuilder policy = Policy.builder(name(members, body.at()));
        for (Member<PolicySettings, PolicyBuilder, ?> member : PolicyMembers.ALL) {
            policy = values.set(member, members, "", policy);
        }
        addRules(members.get(PolicyMembers.RULES), policy);
        return built(policy, body.at());
    }

    private String name(Map<String, JsonNode.Member> members, Location at) {
        JsonNode.Member name = members.get(PolicyMembers.NAME);
        if (name == null) {
            problems.add("policy.unnamed", "", at, "The policy has no name", "Add \"policy\": \"its name\"");
            return "";
        }
        return values.string(name.value(), PolicyMembers.NAME, "/" + PolicyMembers.NAME)
                .orElse("");
    }

    private void addRules(JsonNode.@Nullable Member member, PolicyBuilder policy) {
        if (member == null) {
            return;
        }
        String path = "/" + PolicyMembers.RULES;
        if (member.value() instanceof JsonNode.Members object) {
            problems.unique(object, path)
                    .values()
                    .forEach(rule -> rules.read(rule, path).ifPresent(policy::rule));
        } else {
            problems.add(
                    "policy.wrong-value",
                    path,
                    member.value().at(),
                    "\"rules\" needs an object such as { \"blank\": {}, … }, not "
                            + member.value().plain());
        }
    }

    private Optional<Policy> built(PolicyBuilder policy, Location at) {
        try {
            return Optional.of(policy.build());
        } catch (IllegalArgumentException e) {
            problems.add("policy.contradiction", "", at, String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    Problems problems() {
        return problems;
    }
}
