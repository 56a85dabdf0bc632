package dev.galley.format.html.rule;

import dev.galley.format.spi.Rulebook;
import dev.galley.report.Finding;
import dev.galley.report.RuleDescription;
import java.util.List;
import java.util.Locale;

/** The rules on web pages in one language. */
public final class PageRules {
    private static final Rulebook ENGLISH = Rulebook.load(PageRules.class::getResourceAsStream);

    private final Rulebook rules;

    private PageRules(Rulebook rules) {
        this.rules = rules;
    }

    /** Returns the rules with texts in the language of {@code locale}, or in English without a translation. */
    public static PageRules in(Locale locale) {
        return new PageRules(ENGLISH.in(locale));
    }

    /**
     * Creates a finding.
     *
     * @param path the JSON pointer to the value in the article; empty if it is about the page
     * @param arguments fill the placeholders of the message and the hint
     */
    public Finding finding(String code, String path, Object... arguments) {
        Finding finding = rules.finding(code, arguments);
        return new Finding(
                code, finding.severity(), path, finding.location(), finding.value(), finding.message(), finding.hint());
    }

    /** Translates a finding that was created in English while reading. */
    public Finding translate(Finding finding) {
        return rules.translate(finding);
    }

    /** Describes all rules on pages for the rule reference, without those on the syntax of values in other formats. */
    public static List<RuleDescription> describe() {
        return ENGLISH.describe(List.of("html")).stream()
                .filter(rule -> rule.code().startsWith("page."))
                .toList();
    }
}
