package dev.galley.moderation.lint;

import dev.galley.moderation.PolicyRule;
import dev.galley.report.Severity;
import dev.galley.text.InvalidPatternException;
import dev.galley.text.Patterns;
import java.util.List;

/** Reports a pattern that matches every text. */
final class PatternMatchesEverything implements LintRule {
    private static final String OPTION = "patterns";

    @Override
    public String code() {
        return "policy.pattern-of-everything";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Inspection inspection) {
        for (PolicyRule rule : inspection.rules("patterns")) {
            List<String> patterns = Inspection.list(rule, OPTION);
            for (int i = 0; i < patterns.size(); i++) {
                if (matchesEverything(patterns.get(i))) {
                    inspection.report(Inspection.path(rule) + "/" + OPTION + "/" + i, patterns.get(i));
                }
            }
        }
    }

    private static boolean matchesEverything(String pattern) {
        try {
            return Patterns.of(List.of(pattern)).matchEveryText();
        } catch (InvalidPatternException e) {
            return false; // reported as an unusable rule
        }
    }
}
