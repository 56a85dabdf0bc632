package dev.galley.format.jsonfeed;

import dev.galley.report.RuleCatalog;
import dev.galley.report.RuleDescription;
import java.util.List;
import java.util.Locale;

/** The rules on JSON Feed documents, for the rule reference. */
public final class JsonFeedRuleCatalog implements RuleCatalog {
    /** Creates the catalogue, for {@link java.util.ServiceLoader}. */
    public JsonFeedRuleCatalog() {}

    @Override
    public String title() {
        return "JSON Feed documents";
    }

    @Override
    public List<RuleDescription> rules() {
        return CheckedDocument.rules(Locale.ROOT).describe(List.of("jsonfeed"));
    }
}
