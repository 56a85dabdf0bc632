package dev.galley.format.xml.namespace.opensearch;

import dev.galley.format.xml.check.NamespaceGrammar;
import dev.galley.format.xml.namespace.Namespace;
import java.util.Optional;

/** OpenSearch 1.1: pages of search results, and description documents of search engines. */
public final class OpenSearch extends Namespace {
    /** The URI of the namespace. */
    public static final String URI = "http://a9.com/-/spec/opensearch/1.1/";

    /** Creates the descriptor. */
    public OpenSearch() {
        super("opensearch", URI, "OpenSearch 1.1");
    }

    @Override
    public Optional<NamespaceGrammar> grammar() {
        return Optional.of(OpenSearchGrammar.GRAMMAR);
    }
}
