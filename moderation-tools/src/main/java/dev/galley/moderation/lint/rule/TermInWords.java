package dev.galley.moderation.lint.rule;

import dev.galley.moderation.PolicyRule;
import dev.galley.moderation.internal.rule.Terms;
import dev.galley.report.Severity;
import dev.galley.text.TermHit;
import dev.galley.text.TermMatcher;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reports a term that matches many ordinary words. */
final class TermInWords implements LintRule {
    private static final int MANY = 3;
    private static final int EXAMPLES = 3;

    @Override
    public String code() {
        return "policy.term-in-words";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Inspection inspection) {
        for (PolicyRule rule : inspection.rules(TermLists.KIND)) {
            Map<String, Set<String>> hits = hits(TermLists.matcher(rule, true), inspection.words());
            List<String> terms = rule.options().get(Terms.TERMS);
            for (int i = 0; i < terms.size(); i++) {
                Set<String> words = hits.getOrDefault(terms.get(i).strip(), Set.of());
                if (words.size() >= MANY) {
                    List<String> examples = words.stream().limit(EXAMPLES).toList();
                    inspection.report(
                            TermLists.path(rule, Terms.TERMS.name(), i),
                            terms.get(i),
                            words.size(),
                            String.join(", ", examples));
                }
            }
        }
    }

    /** Returns the words that each term matches, except the term itself. */
    private static Map<String, Set<String>> hits(TermMatcher matcher, List<String> words) {
        Map<String, Set<String>> found = new HashMap<>();
        for (String word : words) {
            for (TermHit hit : matcher.matches(word)) {
                if (!TermLists.bare(hit.term()).equalsIgnoreCase(word)) {
                    found.computeIfAbsent(hit.term(), term -> new LinkedHashSet<>())
                            .add(word);
                }
            }
        }
        return found;
    }
}
