package dev.galley.format.xml.namespace;

import dev.galley.format.xml.check.ElementRule;
import dev.galley.format.xml.check.NamespaceGrammar;
import dev.galley.format.xml.check.Place;
import dev.galley.internal.syntax.Syntaxes;
import java.util.Optional;

/** Latitude, longitude and altitude (W3C Basic Geo). */
public final class BasicGeo extends Namespace {
    /** Creates the descriptor. */
    public BasicGeo() {
        super("geo", "http://www.w3.org/2003/01/geo/wgs84_pos#", "W3C Basic Geo");
    }

    @Override
    public Optional<NamespaceGrammar> grammar() {
        return Optional.of(NamespaceGrammar.of(uri())
                .in(Place.CHANNEL, Place.FEED, Place.ITEM, Place.ENTRY)
                .optional("lat", ElementRule.plain(Syntaxes.LATITUDE))
                .optional("long", ElementRule.plain(Syntaxes.LONGITUDE))
                .optional("alt", ElementRule.plain(Syntaxes.DECIMAL))
                .many("Point", ElementRule.OPEN)
                .build());
    }
}
