package dev.galley.format.xml.check.vocabulary;

import dev.galley.format.xml.check.ElementRule;
import dev.galley.format.xml.check.NamespaceGrammar;
import dev.galley.format.xml.check.Place;

/** Topics (RSS 1.0 module Taxonomy). */
final class Taxonomy {
    static final NamespaceGrammar GRAMMAR = NamespaceGrammar.of("http://purl.org/rss/1.0/modules/taxonomy/", "taxo")
            .in(Place.CHANNEL, Place.ITEM)
            .many("topics", ElementRule.OPEN)
            .in(Place.ROOT)
            .many("topic", ElementRule.OPEN)
            .build();

    private Taxonomy() {}
}
