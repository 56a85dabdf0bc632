package dev.galley.format.xml.check.vocabulary;

import dev.galley.format.xml.check.ElementRule;
import dev.galley.format.xml.check.NamespaceGrammar;
import dev.galley.format.xml.check.Place;
import dev.galley.internal.syntax.Syntaxes;

/** How often a channel is updated (RSS 1.0 module Syndication). */
final class SyndicationGrammar {
    static final NamespaceGrammar GRAMMAR = NamespaceGrammar.of("http://purl.org/rss/1.0/modules/syndication/", "sy")
            .in(Place.CHANNEL, Place.FEED)
            .optional(
                    "updatePeriod", ElementRule.plain(Syntaxes.oneOf("hourly", "daily", "weekly", "monthly", "yearly")))
            .optional("updateFrequency", ElementRule.plain(Syntaxes.POSITIVE))
            .optional("updateBase", ElementRule.plain(Syntaxes.W3C_DATE))
            .build();

    private SyndicationGrammar() {}
}
