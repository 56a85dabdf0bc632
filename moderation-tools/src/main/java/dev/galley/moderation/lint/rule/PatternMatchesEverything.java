package dev.galley.moderation.lint.rule;

import dev.galley.moderation.PolicyRule;
import dev.galley.report.Severity;
import dev.galley.text.InvalidPatternException;
import dev.galley.text.Patterns;
import java.util.List;

/** Reports a pattern that matches something in every comment, judged by texts that have nothing in common. */
final class PatternMatchesEverything implements LintRule {
    private static final String OPTION = "patterns";

    /** Texts without a common character, of several scripts and kinds. */
    private static final List<String> TEXTS = List.of("Thank you", "7", "谢谢", "Так", "😀", "!");

    @Override
    public String code() {
        return "policy.pattern-matches-everything";
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
            Patterns patterns = Patterns.of(List.of(pattern));
            return TEXTS.stream().noneMatch(text -> patterns.matches(text).isEmpty());
        } catch (InvalidPatternException e) {
            return false; // reported as an unusable rule
        }
    }
}
