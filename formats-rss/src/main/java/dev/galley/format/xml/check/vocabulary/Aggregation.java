package dev.galley.format.xml.check.vocabulary;

import dev.galley.format.xml.check.ElementRule;
import dev.galley.format.xml.check.NamespaceGrammar;
import dev.galley.format.xml.check.Place;
import dev.galley.internal.markup.Markup;
import dev.galley.internal.syntax.Syntaxes;

/** Where and when an aggregator found an item (RSS 1.0 module Aggregation). */
final class Aggregation {
    static final NamespaceGrammar GRAMMAR = NamespaceGrammar.of("http://purl.org/rss/1.0/modules/aggregation/", "ag")
            .in(Place.ITEM, Place.ENTRY)
            .optional("source", ElementRule.plain(Markup.PLAIN))
            .optional("sourceURL", ElementRule.plain(Syntaxes.IRI))
            .optional("timestamp", ElementRule.plain(Syntaxes.ISO_DATE))
            .build();

    private Aggregation() {}
}
