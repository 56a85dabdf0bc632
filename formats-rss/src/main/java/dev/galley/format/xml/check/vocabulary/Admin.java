package dev.galley.format.xml.check.vocabulary;

import dev.galley.format.xml.check.NamespaceGrammar;
import dev.galley.format.xml.check.Place;

/** The program and the contact address of a feed (RSS 1.0 module Admin). */
final class Admin {
    static final NamespaceGrammar GRAMMAR = NamespaceGrammar.of("http://webns.net/mvcb/", "admin")
            .in(Place.CHANNEL, Place.FEED)
            .optional("generatorAgent", RdfTerms.RESOURCE_IRI)
            .optional("errorReportsTo", RdfTerms.RESOURCE_IRI)
            .build();

    private Admin() {}
}
