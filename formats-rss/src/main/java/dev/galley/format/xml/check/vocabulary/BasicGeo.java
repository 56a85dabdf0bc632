package dev.galley.format.xml.check.vocabulary;

import dev.galley.format.xml.check.ElementRule;
import dev.galley.format.xml.check.NamespaceGrammar;
import dev.galley.format.xml.check.Place;
import dev.galley.internal.syntax.Syntaxes;

/** Latitude, longitude and altitude (W3C Basic Geo). */
final class BasicGeo {
    static final NamespaceGrammar GRAMMAR = NamespaceGrammar.of("http://www.w3.org/2003/01/geo/wgs84_pos#", "geo")
            .in(Place.CHANNEL, Place.FEED, Place.ITEM, Place.ENTRY)
            .optional("lat", ElementRule.plain(Syntaxes.LATITUDE))
            .optional("long", ElementRule.plain(Syntaxes.LONGITUDE))
            .optional("alt", ElementRule.plain(Syntaxes.DECIMAL))
            .many("Point", ElementRule.OPEN)
            .build();

    private BasicGeo() {}
}
