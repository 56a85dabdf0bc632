package dev.galley.moderation.policy;

import dev.galley.internal.AtomicFile;
import dev.galley.moderation.Policy;
import dev.galley.moderation.PolicyRule;
import dev.galley.moderation.internal.json.JsonText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes policies as JSON for {@link PolicyReader}. Only settings that were made are written, always in the same order,
 * so equal policies have equal texts and versions can be compared line by line. Reading returns an equal policy.
 */
public final class PolicyWriter {
    private PolicyWriter() {}

    /** Returns the policy as JSON, with one value per line. */
    public static String write(Policy policy) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put(PolicyMembers.NAME, policy.name());
        put(PolicyMembers.ALL, policy.settings(), document);
        Map<String, Object> rules = new LinkedHashMap<>();
        policy.rules().forEach(rule -> rules.put(rule.id(), members(rule)));
        document.put(PolicyMembers.RULES, rules);
        return JsonText.pretty(document);
    }

    /**
     * Writes the policy to a file in UTF-8, atomically.
     *
     * @throws IOException if it cannot be written
     */
    public static void write(Policy policy, Path file) throws IOException {
        byte[] bytes = write(policy).getBytes(StandardCharsets.UTF_8);
        try (AtomicFile target = AtomicFile.create(file)) {
            target.stream().write(bytes);
            target.commit();
        }
    }

    /** Returns the members of a rule. */
    static Map<String, Object> members(PolicyRule rule) {
        Map<String, Object> members = new LinkedHashMap<>();
        if (!rule.id().equals(rule.type().name())) {
            members.put(RuleMembers.KIND, rule.type().name());
        }
        put(RuleMembers.of(rule.type()), rule, members);
        rule.conditionIfSet().ifPresent(when -> members.put(ConditionMembers.WHEN, ConditionMembers.written(when)));
        return members;
    }

    private static <S, B> void put(List<Member<S, B, ?>> members, S source, Map<String, Object> to) {
        for (Member<S, B, ?> member : members) {
            member.written(source).ifPresent(value -> to.put(member.name(), value));
        }
    }
}
