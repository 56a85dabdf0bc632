package dev.galley.moderation.lint.rule;

import dev.galley.moderation.PolicyRule;
import dev.galley.moderation.internal.rule.Terms;
import dev.galley.moderation.policy.Rules;
import dev.galley.text.Folding;
import dev.galley.text.Normalizer;
import dev.galley.text.TermMatcher;
import dev.galley.text.TermSet;

/** The lists of a rule that searches for terms. */
final class TermLists {
    static final String KIND = Rules.TERMS.name();

    private TermLists() {}

    /** Returns a matcher of the rule's terms, with or without its allowed terms. */
    static TermMatcher matcher(PolicyRule rule, boolean allowing) {
        TermSet.Builder set = TermSet.builder().terms(rule.options().get(Terms.TERMS));
        if (allowing) {
            set.allow(rule.options().get(Terms.ALLOW));
        }
        if (rule.options().get(Terms.INFLECTED)) {
            set.inflected();
        }
        if (rule.options().get(Terms.ANYWHERE)) {
            set.anywhere();
        }
        return TermMatcher.of(set.build(), normalizer(rule));
    }

    static Normalizer normalizer(PolicyRule rule) {
        return Normalizer.of(rule.options().get(Terms.FOLDINGS).toArray(Folding[]::new));
    }

    static boolean hasWildcard(String term) {
        return term.indexOf('*') >= 0 || term.indexOf('?') >= 0;
    }

    /** Returns the term without its wildcards. */
    static String bare(String term) {
        return term.replace("*", "").replace("?", "").replace("\\", "");
    }

    static String path(PolicyRule rule, String option, int index) {
        return Inspection.path(rule) + "/" + option + "/" + index;
    }
}
