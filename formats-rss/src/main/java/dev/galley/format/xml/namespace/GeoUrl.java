package dev.galley.format.xml.namespace;

import dev.galley.format.xml.check.ElementRule;
import dev.galley.format.xml.check.NamespaceGrammar;
import dev.galley.format.xml.check.Place;
import dev.galley.internal.syntax.Syntaxes;
import java.util.Optional;

/** Latitude and longitude (GeoURL module of RSS). */
public final class GeoUrl extends Namespace {
    /** Creates the descriptor. */
    public GeoUrl() {
        super("geourl", "http://geourl.org/rss/module/", "GeoURL");
    }

    @Override
    public Optional<NamespaceGrammar> grammar() {
        return Optional.of(NamespaceGrammar.of(uri())
                .in(Place.CHANNEL, Place.FEED, Place.ITEM, Place.ENTRY)
                .optional("latitude", ElementRule.plain(Syntaxes.LATITUDE))
                .optional("longitude", ElementRule.plain(Syntaxes.LONGITUDE))
                .build());
    }
}
