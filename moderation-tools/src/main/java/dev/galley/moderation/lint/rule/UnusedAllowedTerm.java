package dev.galley.moderation.lint.rule;

import dev.galley.moderation.PolicyRule;
import dev.galley.moderation.internal.rule.Terms;
import dev.galley.report.Severity;
import dev.galley.text.TermMatcher;
import java.util.List;

/** Reports an allowed term that none of the rule's terms would match. */
final class UnusedAllowedTerm implements LintRule {
    @Override
    public String code() {
        return "policy.allowed-term-unused";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public void check(Inspection inspection) {
        for (PolicyRule rule : inspection.rules(TermLists.KIND)) {
            List<String> allowed = rule.options().get(Terms.ALLOW);
            if (allowed.isEmpty()) {
                continue;
            }
            TermMatcher matcher = TermLists.matcher(rule, false);
            for (int i = 0; i < allowed.size(); i++) {
                if (matcher.matches(TermLists.bare(allowed.get(i))).isEmpty()) {
                    inspection.report(TermLists.path(rule, Terms.ALLOW.name(), i), allowed.get(i));
                }
            }
        }
    }
}
