package dev.galley.format.xml.check.vocabulary;

import dev.galley.format.xml.check.ElementRule;
import dev.galley.internal.markup.Markup;
import dev.galley.internal.syntax.Notice;
import dev.galley.internal.syntax.Syntax;
import dev.galley.internal.syntax.Syntaxes;

/** A search that was or can be made (OpenSearch 1.1, Query element). */
final class OpenSearchQuery {
    private static final Syntax LOCAL_ROLE =
            Syntaxes.oneOf("request", "example", "related", "correction", "subset", "superset");

    static final ElementRule RULE = ElementRule.empty()
            .requiredAttribute("role", OpenSearchQuery::checkRole)
            .attribute("title", Markup.PLAIN, Syntaxes.maxLength(256))
            .attribute("totalResults", Syntaxes.NON_NEGATIVE)
            .attribute("searchTerms", Syntaxes.URL_ENCODED)
            .attribute("count", Syntaxes.NON_NEGATIVE)
            .attribute("startIndex", Syntaxes.INTEGER)
            .attribute("startPage", Syntaxes.INTEGER)
            .attribute("language", OpenSearchQuery::checkLanguage)
            .attribute("inputEncoding", Syntaxes.CHARSET)
            .attribute("outputEncoding", Syntaxes.CHARSET)
            .watch(OpenSearchWatch.WATCH)
            .build();

    private OpenSearchQuery() {}

    /** A role with a prefix is somebody's own. */
    private static void checkRole(String value, Notice notice) {
        if (value.indexOf(':') < 0) {
            LOCAL_ROLE.check(value, notice);
        }
    }

    /** A language, or a star for any. */
    static void checkLanguage(String value, Notice notice) {
        if (!value.equals("*")) {
            Syntaxes.LANGUAGE.check(value, notice);
        }
    }
}
