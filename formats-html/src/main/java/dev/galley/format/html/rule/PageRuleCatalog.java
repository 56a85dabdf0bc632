package dev.galley.format.html.rule;

import dev.galley.report.RuleCatalog;
import dev.galley.report.RuleDescription;
import java.util.List;

/** The rules on web pages, for the rule reference. */
public final class PageRuleCatalog implements RuleCatalog {
    /** Creates the catalogue, for {@link java.util.ServiceLoader}. */
    public PageRuleCatalog() {}

    @Override
    public String title() {
        return "Web pages";
    }

    @Override
    public List<RuleDescription> rules() {
        return PageRules.describe();
    }
}
