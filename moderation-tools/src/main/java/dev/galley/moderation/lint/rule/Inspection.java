package dev.galley.moderation.lint.rule;

import dev.galley.internal.JsonPointer;
import dev.galley.moderation.Policy;
import dev.galley.moderation.PolicyRule;
import dev.galley.report.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The view of a policy that lint rules check. Values that several rules need are computed once. Serves one check. */
final class Inspection {
    private final Policy policy;
    private final List<String> words;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, RuleTrial> trials = new HashMap<>();
    private LintRule current;

    Inspection(Policy policy, List<String> words, LintRule first) {
        this.policy = policy;
        this.words = words;
        this.current = first;
    }

    Policy policy() {
        return policy;
    }

    /** Returns ordinary words. */
    List<String> words() {
        return words;
    }

    /** Returns the enabled rules with valid options, in the policy's order. */
    List<PolicyRule> rules() {
        return policy.rules().stream()
                .filter(rule -> rule.isEnabled() && trial(rule).isUsable())
                .toList();
    }

    /** Returns the enabled rules of a type. */
    List<PolicyRule> rules(String type) {
        return rules().stream().filter(rule -> rule.type().name().equals(type)).toList();
    }

    /** Returns how a rule behaves on its own. */
    RuleTrial trial(PolicyRule rule) {
        return trials.computeIfAbsent(rule.id(), id -> RuleTrial.of(rule));
    }

    /** Runs a lint rule. */
    void run(LintRule rule) {
        current = rule;
        rule.check(this);
    }

    /**
     * Reports a place in the policy.
     *
     * @param arguments the arguments of the messages
     */
    void report(String path, Object... arguments) {
        String code = current.code();
        Finding finding = Finding.of(code, current.severity(), path, LintRules.MESSAGES.message(code, arguments));
        findings.add(
                LintRules.MESSAGES.hint(code, arguments).map(finding::withHint).orElse(finding));
    }

    List<Finding> findings() {
        return findings;
    }

    /** Returns the strings of an option; empty if the rule does not have the option. */
    static List<String> list(PolicyRule rule, String option) {
        List<String> strings = new ArrayList<>();
        rule.type().option(option).map(rule.options()::get).ifPresent(value -> {
            if (value instanceof List<?> list) {
                list.forEach(entry -> strings.add(String.valueOf(entry)));
            }
        });
        return strings;
    }

    /** Returns the pointer to a rule in the policy file. */
    static String path(PolicyRule rule) {
        return "/rules/" + JsonPointer.escaped(rule.id());
    }
}
