package dev.galley.format.xml.namespace.opensearch;

import dev.galley.format.xml.check.ElementRule;
import dev.galley.format.xml.check.NamespaceGrammar;
import dev.galley.format.xml.check.Place;
import dev.galley.internal.markup.Markup;
import dev.galley.internal.syntax.Notice;
import dev.galley.internal.syntax.Syntax;
import dev.galley.internal.syntax.Syntaxes;

/** OpenSearch 1.1: pages of search results, and description documents of search engines. */
final class OpenSearchGrammar {
    private static final Syntax UNPREFIXED_ROLE =
            Syntaxes.oneOf("request", "example", "related", "correction", "subset", "superset");

    /** The {@code Query} element: a search request (OpenSearch 1.1, Query element). */
    private static final ElementRule QUERY = ElementRule.empty()
            .requiredAttribute("role", OpenSearchGrammar::checkRole)
            .attribute("title", Markup.PLAIN, Syntaxes.maxLength(256))
            .attribute("totalResults", Syntaxes.NON_NEGATIVE)
            .attribute("searchTerms", Syntaxes.URL_ENCODED)
            .attribute("count", Syntaxes.NON_NEGATIVE)
            .attribute("startIndex", Syntaxes.INTEGER)
            .attribute("startPage", Syntaxes.INTEGER)
            .attribute("language", OpenSearchGrammar::checkLanguage)
            .attribute("inputEncoding", Syntaxes.CHARSET)
            .attribute("outputEncoding", Syntaxes.CHARSET)
            .watch(OpenSearchWatcher.WATCH)
            .build();

    private static final ElementRule URL = ElementRule.empty()
            .requiredAttribute("template", OpenSearchTemplate.SYNTAX)
            .requiredAttribute("type", Syntaxes.MEDIA_TYPE)
            .attribute("indexOffset", Syntaxes.INTEGER)
            .attribute("pageOffset", Syntaxes.INTEGER)
            .attribute("method", Syntaxes.oneOfIgnoringCase("get", "post"))
            .attribute("rel", Syntaxes.NOT_BLANK)
            .watch(OpenSearchWatcher.WATCH)
            .build();

    private static final ElementRule IMAGE = ElementRule.text(Syntaxes.IRI)
            .attribute("height", Syntaxes.NON_NEGATIVE)
            .attribute("width", Syntaxes.NON_NEGATIVE)
            .attribute("type", Syntaxes.MEDIA_TYPE)
            .build();

    /** The root of a description document (OpenSearch 1.1, description elements). */
    private static final ElementRule DESCRIPTION = ElementRule.container(OpenSearch.URI)
            .one("ShortName", text(16))
            .one("Description", text(1024))
            .some("Url", URL)
            .optional("Contact", ElementRule.plain(Syntaxes.EMAIL))
            .optional("Tags", text(256))
            .optional("LongName", text(48))
            .many("Image", IMAGE)
            .many("Query", QUERY)
            .optional("Developer", text(64))
            .optional("Attribution", text(256))
            .optional(
                    "SyndicationRight",
                    ElementRule.plain(Syntaxes.oneOfIgnoringCase("open", "limited", "private", "closed")))
            .optional(
                    "AdultContent",
                    ElementRule.plain(Syntaxes.oneOf("true", "false", "TRUE", "FALSE", "0", "1", "no", "NO")))
            .many("Language", ElementRule.plain(OpenSearchGrammar::checkLanguage))
            .many("InputEncoding", ElementRule.plain(Syntaxes.CHARSET))
            .many("OutputEncoding", ElementRule.plain(Syntaxes.CHARSET))
            .watch(OpenSearchWatcher.WATCH)
            .build();

    static final NamespaceGrammar GRAMMAR =
            response(OpenSearch.URI).root("OpenSearchDescription", DESCRIPTION).build();

    private OpenSearchGrammar() {}

    /** Creates a builder with the elements of a page of search results, which are the same in versions 1.0 and 1.1. */
    static NamespaceGrammar.Builder response(String uri) {
        return NamespaceGrammar.of(uri)
                .in(Place.CHANNEL, Place.FEED)
                .optional("totalResults", ElementRule.plain(Syntaxes.NON_NEGATIVE))
                .optional("startIndex", ElementRule.plain(Syntaxes.INTEGER))
                .optional("itemsPerPage", ElementRule.plain(Syntaxes.NON_NEGATIVE))
                .many("Query", QUERY)
                .many("link", ElementRule.OPEN);
    }

    private static ElementRule text(int maxLength) {
        return ElementRule.plain(Markup.PLAIN, Syntaxes.maxLength(maxLength));
    }

    /** Checks a role of a query; one with a prefix is a private extension and may be anything. */
    private static void checkRole(String value, Notice notice) {
        if (value.indexOf(':') < 0) {
            UNPREFIXED_ROLE.check(value, notice);
        }
    }

    /** Checks a language tag; {@code *} means any language. */
    private static void checkLanguage(String value, Notice notice) {
        if (!value.equals("*")) {
            Syntaxes.LANGUAGE.check(value, notice);
        }
    }
}
