package dev.galley.validation.rule;

import dev.galley.report.MessageBundle;
import dev.galley.report.RuleCatalog;
import dev.galley.report.RuleDescription;
import dev.galley.report.Severity;
import dev.galley.validation.Validator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Describes the rules on articles and feeds for the rule reference. A rule that exists for both is described once. */
public final class ArticleRuleCatalog implements RuleCatalog {
    /** Called by {@link java.util.ServiceLoader}. */
    public ArticleRuleCatalog() {}

    @Override
    public String title() {
        return "Articles";
    }

    @Override
    public List<RuleDescription> rules() {
        MessageBundle texts =
                MessageBundle.load("rules", Locale.ROOT, name -> Validator.class.getResourceAsStream(name));
        Map<String, RuleDescription> rules = new LinkedHashMap<>();
        ArticleRules.onArticles().forEach(row -> rules.put(row.code(), describe(row, texts)));
        ArticleRules.onFeeds().forEach(row -> rules.putIfAbsent(row.code(), describe(row, texts)));
        return List.copyOf(rules.values());
    }

    private static RuleDescription describe(TableRow<?> row, MessageBundle texts) {
        Map<String, Severity> severities = new LinkedHashMap<>();
        for (Preset preset : Preset.values()) {
            row.severity(preset).ifPresent(severity -> severities.put(preset.profileName(), severity));
        }
        String code = row.code();
        return new RuleDescription(
                code,
                severities,
                texts.pattern(code + ".about").orElse(""),
                texts.pattern(code + ".bad"),
                texts.pattern(code + ".good"),
                texts.pattern(code + ".source").orElse(""));
    }
}
