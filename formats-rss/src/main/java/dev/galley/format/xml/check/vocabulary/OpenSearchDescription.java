package dev.galley.format.xml.check.vocabulary;

import dev.galley.format.xml.check.ElementRule;
import dev.galley.internal.markup.Markup;
import dev.galley.internal.syntax.Syntaxes;

/** A description of a search engine (OpenSearch 1.1, description elements). */
final class OpenSearchDescription {
    private static final ElementRule URL = ElementRule.empty()
            .requiredAttribute("template", OpenSearchTemplate.SYNTAX)
            .requiredAttribute("type", Syntaxes.MEDIA_TYPE)
            .attribute("indexOffset", Syntaxes.INTEGER)
            .attribute("pageOffset", Syntaxes.INTEGER)
            .attribute("method", Syntaxes.oneOfIgnoringCase("get", "post"))
            .attribute("rel", Syntaxes.NOT_BLANK)
            .watch(OpenSearchWatch.WATCH)
            .build();
    private static final ElementRule IMAGE = ElementRule.text(Syntaxes.IRI)
            .attribute("height", Syntaxes.NON_NEGATIVE)
            .attribute("width", Syntaxes.NON_NEGATIVE)
            .attribute("type", Syntaxes.MEDIA_TYPE)
            .build();

    static final ElementRule RULE = ElementRule.container(OpenSearch.URI)
            .one("ShortName", text(16))
            .one("Description", text(1024))
            .some("Url", URL)
            .optional("Contact", ElementRule.plain(Syntaxes.EMAIL))
            .optional("Tags", text(256))
            .optional("LongName", text(48))
            .many("Image", IMAGE)
            .many("Query", OpenSearchQuery.RULE)
            .optional("Developer", text(64))
            .optional("Attribution", text(256))
            .optional(
                    "SyndicationRight",
                    ElementRule.plain(Syntaxes.oneOfIgnoringCase("open", "limited", "private", "closed")))
            .optional(
                    "AdultContent",
                    ElementRule.plain(Syntaxes.oneOf("true", "false", "TRUE", "FALSE", "0", "1", "no", "NO")))
            .many("Language", ElementRule.plain(OpenSearchQuery::checkLanguage))
            .many("InputEncoding", ElementRule.plain(Syntaxes.CHARSET))
            .many("OutputEncoding", ElementRule.plain(Syntaxes.CHARSET))
            .watch(OpenSearchWatch.WATCH)
            .build();

    private OpenSearchDescription() {}

    private static ElementRule text(int maxLength) {
        return ElementRule.plain(Markup.PLAIN, Syntaxes.maxLength(maxLength));
    }
}
