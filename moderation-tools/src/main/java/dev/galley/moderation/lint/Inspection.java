package dev.galley.moderation.lint;

import dev.galley.moderation.Policy;
import dev.galley.moderation.PolicyRule;
import dev.galley.report.Finding;
import dev.galley.report.MessageBundle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A policy while it is looked at: what several rules need is worked out once. Serves one check. */
final class Inspection {
    private final Policy policy;
    private final List<String> words;
    private final MessageBundle messages;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, Trial> trials = new HashMap<>();
    private LintRule current;

    Inspection(Policy policy, List<String> words, MessageBundle messages, LintRule first) {
        this.policy = policy;
        this.words = words;
        this.messages = messages;
        this.current = first;
    }

    Policy policy() {
        return policy;
    }

    /** Words that are innocent. */
    List<String> words() {
        return words;
    }

    /** The rules that are asked, and can be made, in the policy's order. */
    List<PolicyRule> rules() {
        return policy.rules().stream()
                .filter(rule -> rule.isEnabled() && trial(rule).isUsable())
                .toList();
    }

    /** The rules of a kind that are asked. */
    List<PolicyRule> rules(String type) {
        return rules().stream().filter(rule -> rule.type().name().equals(type)).toList();
    }

    /** How a rule behaves by itself. */
    Trial trial(PolicyRule rule) {
        return trials.computeIfAbsent(rule.id(), id -> Trial.of(rule));
    }

    /** Lets {@code rule} check. */
    void run(LintRule rule) {
        current = rule;
        rule.check(this);
    }

    /** Reports a place; the arguments are filled into the texts. */
    void report(String path, Object... arguments) {
        String code = current.code();
        Finding finding = Finding.of(code, current.severity(), path, messages.message(code, arguments));
        findings.add(messages.hint(code, arguments).map(finding::withHint).orElse(finding));
    }

    List<Finding> findings() {
        return findings;
    }

    /** The strings that an option of that name holds; none where the rule has no such option. */
    static List<String> list(PolicyRule rule, String option) {
        List<String> strings = new ArrayList<>();
        rule.type().option(option).map(rule.options()::get).ifPresent(value -> {
            if (value instanceof List<?> list) {
                list.forEach(entry -> strings.add(String.valueOf(entry)));
            }
        });
        return strings;
    }

    /** The pointer to a rule in the policy file. */
    static String path(PolicyRule rule) {
        return "/rules/" + rule.id().replace("~", "~0").replace("/", "~1");
    }
}
