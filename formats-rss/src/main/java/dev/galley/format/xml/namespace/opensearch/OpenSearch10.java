package dev.galley.format.xml.namespace.opensearch;

import dev.galley.format.xml.check.NamespaceGrammar;
import dev.galley.format.xml.namespace.Namespace;
import java.util.Optional;

/** OpenSearch RSS 1.0, the version before OpenSearch 1.1, which some feeds still use. */
public final class OpenSearch10 extends Namespace {
    /** Creates the descriptor. It has no prefix, since its usual one belongs to version 1.1. */
    public OpenSearch10() {
        super("", "http://a9.com/-/spec/opensearchrss/1.0/", "OpenSearch RSS 1.0");
    }

    @Override
    public Optional<NamespaceGrammar> grammar() {
        return Optional.of(OpenSearchGrammar.response(uri()).build());
    }
}
