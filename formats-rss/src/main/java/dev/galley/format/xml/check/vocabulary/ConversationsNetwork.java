package dev.galley.format.xml.check.vocabulary;

import dev.galley.format.xml.check.ElementRule;
import dev.galley.format.xml.check.NamespaceGrammar;
import dev.galley.format.xml.check.Place;
import dev.galley.internal.syntax.Syntaxes;

/** Ratings of recordings (The Conversations Network). */
final class ConversationsNetwork {
    static final NamespaceGrammar GRAMMAR = NamespaceGrammar.of(
                    "http://conversationsnetwork.org/rssNamespace-1.0/", "conversationsNetwork")
            .in(Place.ITEM, Place.ENTRY)
            .optional("introMilliseconds", ElementRule.plain(Syntaxes.NON_NEGATIVE))
            .optional("image", ElementRule.plain(Syntaxes.IRI))
            .optional("rating", ElementRule.plain(Syntaxes.DECIMAL))
            .optional("ratingAverage", ElementRule.plain(Syntaxes.DECIMAL))
            .optional("ratingCount", ElementRule.plain(Syntaxes.NON_NEGATIVE))
            .optional("ratingIndividual", ElementRule.plain(Syntaxes.POSITIVE))
            .optional("ratingTimestamp", ElementRule.plain(Syntaxes.ISO_DATE))
            .build();

    private ConversationsNetwork() {}
}
