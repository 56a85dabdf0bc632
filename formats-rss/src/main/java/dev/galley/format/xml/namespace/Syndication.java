package dev.galley.format.xml.namespace;

import dev.galley.format.xml.check.ElementRule;
import dev.galley.format.xml.check.NamespaceGrammar;
import dev.galley.format.xml.check.Place;
import dev.galley.internal.syntax.Syntaxes;
import java.util.Optional;

/** How often a channel is updated (RSS 1.0 module Syndication). */
public final class Syndication extends Namespace {
    /** Creates the descriptor. */
    public Syndication() {
        super("sy", "http://purl.org/rss/1.0/modules/syndication/", "RSS 1.0 module Syndication");
    }

    @Override
    public Optional<NamespaceGrammar> grammar() {
        return Optional.of(NamespaceGrammar.of(uri())
            .in(Place.CHANNEL, Place.FEED)
            .optional(
                    "updatePeriod", ElementRule.plain(Syntaxes.oneOf("hourly", "daily", "weekly", "monthly", "yearly")))
            .optional("updateFrequency", ElementRule.plain(Syntaxes.POSITIVE))
            .optional("updateBase", ElementRule.plain(Syntaxes.W3C_DATE))
            .build());
    }
}
