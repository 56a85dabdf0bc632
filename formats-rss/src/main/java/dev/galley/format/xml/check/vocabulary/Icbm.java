package dev.galley.format.xml.check.vocabulary;

import dev.galley.format.xml.check.ElementRule;
import dev.galley.format.xml.check.NamespaceGrammar;
import dev.galley.format.xml.check.Place;
import dev.galley.internal.syntax.Syntaxes;

/** Latitude and longitude (ICBM). */
final class Icbm {
    static final NamespaceGrammar GRAMMAR = NamespaceGrammar.of("http://postneo.com/icbm/", "icbm")
            .in(Place.CHANNEL, Place.FEED, Place.ITEM, Place.ENTRY)
            .optional("latitude", ElementRule.plain(Syntaxes.LATITUDE))
            .optional("longitude", ElementRule.plain(Syntaxes.LONGITUDE))
            .build();

    private Icbm() {}
}
