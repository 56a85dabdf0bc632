package dev.galley.format.xml.check.vocabulary;

import dev.galley.format.xml.check.ElementRule;
import dev.galley.format.xml.check.NamespaceGrammar;
import dev.galley.format.xml.check.Place;
import dev.galley.internal.syntax.Syntaxes;

/** Latitude and longitude (GeoURL module of RSS). */
final class GeoUrl {
    static final NamespaceGrammar GRAMMAR = NamespaceGrammar.of("http://geourl.org/rss/module/", "geourl")
            .in(Place.CHANNEL, Place.FEED, Place.ITEM, Place.ENTRY)
            .optional("latitude", ElementRule.plain(Syntaxes.LATITUDE))
            .optional("longitude", ElementRule.plain(Syntaxes.LONGITUDE))
            .build();

    private GeoUrl() {}
}
