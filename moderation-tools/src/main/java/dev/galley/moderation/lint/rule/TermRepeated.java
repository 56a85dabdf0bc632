package dev.galley.moderation.lint.rule;

import dev.galley.moderation.PolicyRule;
import dev.galley.moderation.internal.rule.Terms;
import dev.galley.report.Severity;
import dev.galley.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reports a term that the list already contains, apart from case or wildcards. */
final class TermRepeated implements LintRule {
    @Override
    public String code() {
        return "policy.term-repeated";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public void check(Inspection inspection) {
        for (PolicyRule rule : inspection.rules(TermLists.KIND)) {
            Normalizer normalizer = TermLists.normalizer(rule);
            Map<String, String> seen = new HashMap<>();
            List<String> terms = rule.options().get(Terms.TERMS);
            for (int i = 0; i < terms.size(); i++) {
                String term = terms.get(i);
                String meant = normalizer.normalize(TermLists.bare(term)).text().strip();
                String first = seen.putIfAbsent(meant, term);
                if (first != null) {
                    inspection.report(TermLists.path(rule, Terms.TERMS.name(), i), term, first);
                }
            }
        }
    }
}
