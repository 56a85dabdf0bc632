package dev.galley.format.xml.namespace;

import dev.galley.format.xml.check.ElementRule;
import dev.galley.format.xml.check.NamespaceGrammar;
import dev.galley.format.xml.check.Place;
import dev.galley.internal.syntax.Syntaxes;
import java.util.Optional;

/** Ratings of recordings (The Conversations Network). */
public final class ConversationsNetwork extends Namespace {
    /** Creates the descriptor. */
    public ConversationsNetwork() {
        super("conversationsNetwork", "http://conversationsnetwork.org/rssNamespace-1.0/", "The Conversations Network");
    }

    @Override
    public Optional<NamespaceGrammar> grammar() {
        return Optional.of(NamespaceGrammar.of(uri())
                .in(Place.ITEM, Place.ENTRY)
                .optional("introMilliseconds", ElementRule.plain(Syntaxes.NON_NEGATIVE))
                .optional("image", ElementRule.plain(Syntaxes.IRI))
                .optional("rating", ElementRule.plain(Syntaxes.DECIMAL))
                .optional("ratingAverage", ElementRule.plain(Syntaxes.DECIMAL))
                .optional("ratingCount", ElementRule.plain(Syntaxes.NON_NEGATIVE))
                .optional("ratingIndividual", ElementRule.plain(Syntaxes.POSITIVE))
                .optional("ratingTimestamp", ElementRule.plain(Syntaxes.ISO_DATE))
                .build());
    }
}
