package dev.galley.format.xml.namespace;

import dev.galley.format.xml.check.ElementRule;
import dev.galley.format.xml.check.NamespaceGrammar;
import dev.galley.format.xml.check.Place;
import dev.galley.internal.syntax.Syntaxes;
import java.util.List;
import java.util.Optional;

/** Latitude and longitude (ICBM). */
public final class Icbm extends Namespace {
    /** Creates the descriptor. */
    public Icbm() {
        super("icbm", "http://postneo.com/icbm/", "ICBM coordinates");
    }

    @Override
    public List<String> aliases() {
        return List.of("http://postneo.com/icbm");
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
