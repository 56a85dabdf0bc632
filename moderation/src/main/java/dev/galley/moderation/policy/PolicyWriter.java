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
 * Writes policies as JSON that {@link PolicyReader} reads: only what is set, always in the same order, so that equal
 * policies give the same text and two editions compare line by line. What comes back is equal to what was written.
 */
public final class PolicyWriter {
    private PolicyWriter() {}

    /** The policy as JSON, a value a line. */
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
     * Writes the policy as a file in UTF-8 that appears whole or not at all.
     *
     * @throws IOException where it cannot be written
     */
    public static void write(Policy policy, Path file) throws IOException {
        byte[] bytes = write(policy).getBytes(StandardCharsets.UTF_8);
        try (AtomicFile target = AtomicFile.create(file)) {
            target.stream().write(bytes);
            target.commit();
        }
    }

    /** What the file says of a rule. */
    static Map<String, Object> members(PolicyRule rule) {
        Map<String, Object> members = new LinkedHashMap<>();
        if (!rule.id().equals(rule.type().name())) {
            members.put(RuleMembers.KIND, rule.type().name());
        }
        put(RuleMembers.of(rule.type()), rule, members);
        return members;
    }

    private static <S, B> void put(List<Member<S, B, ?>> members, S source, Map<String, Object> to) {
        for (Member<S, B, ?> member : members) {
            member.written(source).ifPresent(value -> to.put(member.name(), value));
        }
    }
}
