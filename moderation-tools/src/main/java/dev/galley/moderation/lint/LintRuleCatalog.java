package dev.galley.moderation.lint;

import dev.galley.report.MessageBundle;
import dev.galley.report.RuleCatalog;
import dev.galley.report.RuleDescription;
import java.util.List;
import java.util.Locale;
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
        MessageBundle texts =
                MessageBundle.load("Messages", Locale.ROOT, name -> PolicyLint.class.getResourceAsStream(name));
        return LintRules.ALL.stream()
                .map(rule -> new RuleDescription(
                        rule.code(),
                        Map.of("policy lint", rule.severity()),
                        texts.pattern(rule.code() + ".about").orElse(""),
                        Optional.empty(),
                        Optional.empty(),
                        ""))
                .toList();
    }
}
