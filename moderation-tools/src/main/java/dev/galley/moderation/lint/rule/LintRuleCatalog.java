package dev.galley.moderation.lint.rule;

import dev.galley.report.RuleCatalog;
import dev.galley.report.RuleDescription;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The lint rules, for the rule reference. */
public final class LintRuleCatalog implements RuleCatalog {
    /** Called by {@link java.util.ServiceLoader}. */
    public LintRuleCatalog() {}

    @Override
    public String title() {
        return "Moderation policies";
    }

    @Override
    public List<RuleDescription> rules() {
        return LintRules.ALL.stream()
                .map(rule -> new RuleDescription(
                        rule.code(),
                        Map.of("policy lint", rule.severity()),
                        LintRules.MESSAGES.pattern(rule.code() + ".about").orElse(""),
                        Optional.empty(),
                        Optional.empty(),
                        ""))
                .toList();
    }
}
