package dev.galley.format.xml.check;

import dev.galley.report.RuleCatalog;
import dev.galley.report.RuleDescription;
import java.util.List;

/** Lists the rules for RSS and Atom documents, for the rule reference. */
public final class DocumentRuleCatalog implements RuleCatalog {
    /** Creates the catalog; called by {@link java.util.ServiceLoader}. */
    public DocumentRuleCatalog() {}

    @Override
    public String title() {
        return "RSS and Atom documents";
    }

    @Override
    public List<RuleDescription> rules() {
        return Rules.ENGLISH.describe(List.of("rss", "atom"));
    }
}
