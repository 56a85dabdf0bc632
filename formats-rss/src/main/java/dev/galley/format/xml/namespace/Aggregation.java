package dev.galley.format.xml.namespace;

import dev.galley.format.xml.check.ElementRule;
import dev.galley.format.xml.check.NamespaceGrammar;
import dev.galley.format.xml.check.Place;
import dev.galley.internal.markup.Markup;
import dev.galley.internal.syntax.Syntaxes;
import java.util.Optional;

/** The place and time at which an aggregator found an item (RSS 1.0 module Aggregation). */
public final class Aggregation extends Namespace {
    /** Creates the descriptor. */
    public Aggregation() {
        super("ag", "http://purl.org/rss/1.0/modules/aggregation/", "RSS 1.0 module Aggregation");
    }

    @Override
    public Optional<NamespaceGrammar> grammar() {
        return Optional.of(NamespaceGrammar.of(uri())
                .in(Place.ITEM, Place.ENTRY)
                .optional("source", ElementRule.plain(Markup.PLAIN))
                .optional("sourceURL", ElementRule.plain(Syntaxes.IRI))
                .optional("timestamp", ElementRule.plain(Syntaxes.ISO_DATE))
                .build());
    }
}
