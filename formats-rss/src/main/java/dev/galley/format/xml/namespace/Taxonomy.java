package dev.galley.format.xml.namespace;

import dev.galley.format.xml.check.ElementRule;
import dev.galley.format.xml.check.NamespaceGrammar;
import dev.galley.format.xml.check.Place;
import java.util.Optional;

/** Topics (RSS 1.0 module Taxonomy). */
public final class Taxonomy extends Namespace {
    /** Creates the descriptor. */
    public Taxonomy() {
        super("taxo", "http://purl.org/rss/1.0/modules/taxonomy/", "RSS 1.0 module Taxonomy");
    }

    @Override
    public Optional<NamespaceGrammar> grammar() {
        return Optional.of(NamespaceGrammar.of(uri())
                .in(Place.CHANNEL, Place.ITEM)
                .many("topics", ElementRule.OPEN)
                .in(Place.ROOT)
                .many("topic", ElementRule.OPEN)
                .build());
    }
}
