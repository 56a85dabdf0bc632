package dev.galley.format.xml.check.vocabulary;

import dev.galley.format.xml.check.ElementRule;
import dev.galley.format.xml.check.NamespaceGrammar;
import dev.galley.format.xml.check.Place;
import dev.galley.internal.syntax.Syntaxes;

/** Pages of search results (OpenSearch 1.1, response elements) and descriptions of search engines. */
final class OpenSearch {
    static final String URI = "http://a9.com/-/spec/opensearch/1.1/";

    static final NamespaceGrammar GRAMMAR = response(URI)
            .root("OpenSearchDescription", OpenSearchDescription.RULE)
            .build();

    /** The first version, which is still written. */
    static final NamespaceGrammar FIRST =
            response("http://a9.com/-/spec/opensearchrss/1.0/").build();

    private OpenSearch() {}

    private static NamespaceGrammar.Builder response(String uri) {
        return NamespaceGrammar.of(uri, "opensearch")
                .in(Place.CHANNEL, Place.FEED)
                .optional("totalResults", ElementRule.plain(Syntaxes.NON_NEGATIVE))
                .optional("startIndex", ElementRule.plain(Syntaxes.INTEGER))
                .optional("itemsPerPage", ElementRule.plain(Syntaxes.NON_NEGATIVE))
                .many("Query", OpenSearchQuery.RULE)
                .many("link", ElementRule.OPEN);
    }
}
