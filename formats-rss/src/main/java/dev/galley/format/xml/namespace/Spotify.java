package dev.galley.format.xml.namespace;

import dev.galley.format.xml.check.ElementRule;
import dev.galley.format.xml.check.NamespaceGrammar;
import dev.galley.format.xml.check.Place;
import dev.galley.internal.syntax.Syntaxes;
import java.util.Optional;

/** Countries, limits and access of podcasts on Spotify (Podcast Delivery Specification). All elements stay extensions. */
public final class Spotify extends Namespace {
    /** Creates the descriptor. */
    public Spotify() {
        super("spotify", "http://www.spotify.com/ns/rss", "Spotify podcasts");
    }

    @Override
    public Optional<NamespaceGrammar> grammar() {
        ElementRule partner =
                ElementRule.empty().requiredAttribute("id", Syntaxes.NOT_BLANK).build();
        ElementRule sandbox = ElementRule.empty()
                .requiredAttribute("enabled", Syntaxes.BOOLEAN)
                .build();
        ElementRule entitlement = ElementRule.empty()
                .requiredAttribute("name", Syntaxes.NOT_BLANK)
                .build();
        return Optional.of(NamespaceGrammar.of(uri())
                .growing()
                .in(Place.CHANNEL, Place.FEED)
                .optional(
                        "limit",
                        ElementRule.empty()
                                .attribute("recentCount", Syntaxes.NON_NEGATIVE)
                                .build())
                .optional("countryOfOrigin", ElementRule.plain(Syntaxes.COUNTRIES))
                .optional(
                        "access",
                        ElementRule.container(uri())
                                .one("partner", partner)
                                .optional("sandbox", sandbox)
                                .build())
                .in(Place.ITEM, Place.ENTRY)
                .optional(
                        "access",
                        ElementRule.container(uri())
                                .some("entitlement", entitlement)
                                .build())
                .build());
    }
}
