package dev.galley.moderation.lint.rule;

import dev.galley.moderation.PolicyRule;
import dev.galley.moderation.internal.rule.Terms;
import dev.galley.report.Severity;
import dev.galley.text.TermMatcher;
import java.util.List;

/** Reports a term that the same rule allows. */
final class TermAlsoAllowed implements LintRule {
    @Override
    public String code() {
        return "policy.term-also-allowed";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Inspection inspection) {
        for (PolicyRule rule : inspection.rules(TermLists.KIND)) {
            if (rule.options().get(Terms.ALLOW).isEmpty()) {
                continue;
            }
            TermMatcher matcher = TermLists.matcher(rule, true);
            List<String> terms = rule.options().get(Terms.TERMS);
            for (int i = 0; i < terms.size(); i++) {
                String bare = TermLists.bare(terms.get(i));
                if (!bare.isBlank() && matcher.matches(bare).isEmpty()) {
                    inspection.report(TermLists.path(rule, Terms.TERMS.name(), i), terms.get(i));
                }
            }
        }
    }
}
