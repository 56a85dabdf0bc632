package dev.galley.format.xml.check.vocabulary;

import dev.galley.format.xml.check.ElementRule;
import dev.galley.format.xml.check.NamespaceGrammar;
import dev.galley.format.xml.check.Place;

/** Licences in RDF, for RSS 1.0 (Creative Commons). */
final class CreativeCommonsRdf {
    static final NamespaceGrammar GRAMMAR = NamespaceGrammar.of("http://web.resource.org/cc/", "cc")
            .in(Place.CHANNEL, Place.ITEM, Place.FEED, Place.ENTRY)
            .many("license", RdfTerms.RESOURCE_IRI)
            .many("License", ElementRule.OPEN)
            .build();

    private CreativeCommonsRdf() {}
}
