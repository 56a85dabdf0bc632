package dev.galley.format.xml.check.vocabulary;

import dev.galley.format.xml.check.NamespaceGrammar;
import dev.galley.format.xml.check.Place;

/** The resource that an item annotates (RSS 1.0 module Annotation). */
final class Annotation {
    static final NamespaceGrammar GRAMMAR = NamespaceGrammar.of("http://purl.org/rss/1.0/modules/annotate/", "annotate")
            .in(Place.ITEM)
            .many("reference", RdfTerms.RESOURCE_IRI)
            .build();

    private Annotation() {}
}
