package dev.galley.moderation.lint.rule;

import dev.galley.moderation.Mode;
import dev.galley.moderation.PolicyRule;
import dev.galley.moderation.internal.rule.Terms;
import dev.galley.report.Severity;
import dev.galley.text.TermMatcher;
import java.util.List;

/** Reports a term that a stricter rule also contains. */
final class TermCovered implements LintRule {
    @Override
    public String code() {
        return "policy.term-covered";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public void check(Inspection inspection) {
        List<PolicyRule> rules = inspection.rules(TermLists.KIND);
        for (int i = 0; i < rules.size(); i++) {
            TermMatcher matcher = null;
            for (int j = 0; j < rules.size(); j++) {
                boolean isBefore = i < j;
                if (i != j
                        && outdoes(
                                rules.get(i),
                                rules.get(j),
                                isBefore,
                                inspection.policy().mode())) {
                    matcher = matcher == null ? TermLists.matcher(rules.get(i), true) : matcher;
                    check(rules.get(i), matcher, rules.get(j), inspection);
                }
            }
        }
    }

    private static boolean outdoes(PolicyRule rule, PolicyRule other, boolean isBefore, Mode mode) {
        int more = rule.action().compareTo(other.action());
        boolean decides = mode == Mode.FIRST_MATCH ? isBefore : more > 0 || (more == 0 && isBefore);
        return decides
                && other.weight() == 0
                && rule.exemption().compareTo(other.exemption()) <= 0
                && rule.options().get(Terms.FIELDS).containsAll(other.options().get(Terms.FIELDS));
    }

    private static void check(PolicyRule rule, TermMatcher matcher, PolicyRule other, Inspection inspection) {
        List<String> terms = other.options().get(Terms.TERMS);
        for (int i = 0; i < terms.size(); i++) {
            String term = terms.get(i);
            if (!TermLists.hasWildcard(term) && !matcher.matches(term).isEmpty()) {
                inspection.report(TermLists.path(other, Terms.TERMS.name(), i), term, rule.id());
            }
        }
    }
}
