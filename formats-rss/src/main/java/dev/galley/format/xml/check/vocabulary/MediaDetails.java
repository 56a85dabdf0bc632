package dev.galley.format.xml.check.vocabulary;

import dev.galley.format.xml.check.ElementRule;
import dev.galley.format.xml.check.ElementRuleBuilder;
import dev.galley.internal.markup.Markup;
import dev.galley.internal.syntax.Syntax;
import dev.galley.internal.syntax.Syntaxes;
import java.util.Map;

/** What is told of a medium (Media RSS 1.5.1, "Optional Elements"). */
final class MediaDetails {
    /** Where a rating or role comes from; {@code urn:mpaa} and the like are no URNs, but the specification's own names. */
    static final Syntax SCHEME = (value, notice) -> {
        if (!value.startsWith("urn:")) {
            Syntaxes.IRI.check(value, notice);
        }
    };

    private static final ElementRule TEXT = ElementRule.plain(Markup.PLAIN);

    /** Those that stand there once. */
    static final Map<String, ElementRule> ONCE = Map.ofEntries(
            Map.entry("title", MediaText.RULE),
            Map.entry("description", MediaText.RULE),
            Map.entry("keywords", TEXT),
            Map.entry(
                    "player",
                    size(ElementRule.text().requiredAttribute("url", Syntaxes.IRI))
                            .build()),
            Map.entry(
                    "copyright",
                    ElementRule.text(Markup.PLAIN)
                            .attribute("url", Syntaxes.IRI_REFERENCE)
                            .build()),
            Map.entry("adult", MediaAdult.RULE),
            Map.entry("community", ElementRule.OPEN),
            Map.entry("comments", ElementRule.OPEN),
            Map.entry("embed", ElementRule.OPEN),
            Map.entry("responses", ElementRule.OPEN),
            Map.entry("backLinks", ElementRule.OPEN),
            Map.entry("status", ElementRule.OPEN),
            Map.entry("scenes", ElementRule.OPEN));

    /** Those of which there may be several. */
    static final Map<String, ElementRule> SEVERAL = Map.ofEntries(
            Map.entry("rating", MediaRating.RULE),
            Map.entry("credit", MediaCredit.RULE),
            Map.entry("restriction", MediaRestriction.RULE),
            Map.entry(
                    "thumbnail",
                    size(ElementRule.text().requiredAttribute("url", Syntaxes.IRI_REFERENCE))
                            .attribute("time", Syntaxes.NPT_TIME)
                            .build()),
            Map.entry(
                    "category",
                    ElementRule.text(Markup.PLAIN)
                            .attribute("scheme", Syntaxes.IRI)
                            .attribute("label", Markup.PLAIN)
                            .build()),
            Map.entry(
                    "hash",
                    ElementRule.text(Syntaxes.HEXADECIMAL)
                            .attribute("algo", Syntaxes.oneOf("md5", "sha-1"))
                            .build()),
            Map.entry(
                    "text",
                    ElementRule.text()
                            .like(MediaText.RULE)
                            .attribute("lang", Syntaxes.LANGUAGE)
                            .attribute("start", Syntaxes.NPT_TIME)
                            .attribute("end", Syntaxes.NPT_TIME)
                            .build()),
            Map.entry("price", ElementRule.OPEN),
            Map.entry("license", ElementRule.OPEN),
            Map.entry("subTitle", ElementRule.OPEN),
            Map.entry("peerLink", ElementRule.OPEN),
            Map.entry("location", ElementRule.OPEN),
            Map.entry("rights", ElementRule.OPEN));

    private MediaDetails() {}

    private static ElementRuleBuilder size(ElementRuleBuilder element) {
        return element.attribute("height", Syntaxes.POSITIVE).attribute("width", Syntaxes.POSITIVE);
    }
}
