package dev.galley.format.xml.check.vocabulary;

import dev.galley.format.xml.check.ElementRule;
import dev.galley.format.xml.check.NamespaceGrammar;
import dev.galley.format.xml.check.Place;
import dev.galley.internal.markup.Markup;
import dev.galley.internal.syntax.Syntaxes;

/** Items that are changed in several places (FeedSync 1.0, once Simple Sharing Extensions). */
final class FeedSync {
    static final String URI = "http://www.microsoft.com/schemas/sse";

    private static final ElementRule RELATED = ElementRule.empty()
            .requiredAttribute("link", Syntaxes.IRI)
            .requiredAttribute("type", Syntaxes.oneOf("complete", "aggregated"))
            .attribute("title", Markup.PLAIN)
            .attribute("since")
            .attribute("until")
            .build();
    private static final ElementRule SHARING = ElementRule.container(URI)
            .attribute("since", Syntaxes.ATOM_DATE)
            .attribute("until", Syntaxes.ATOM_DATE)
            .attribute("expires", Syntaxes.ATOM_DATE)
            .attribute("window")
            .attribute("version")
            .many("related", RELATED)
            .watch(FeedSyncPairs.WATCH)
            .build();
    private static final ElementRule HISTORY = ElementRule.container(URI)
            .requiredAttribute("sequence", Syntaxes.POSITIVE)
            .attribute("when", Syntaxes.ATOM_DATE)
            .attribute("by", Syntaxes.URN_SPECIFIC_STRING)
            .watch(FeedSyncPairs.WATCH)
            .build();
    private static final ElementRule SYNC = ElementRule.container(URI)
            .requiredAttribute("id", Syntaxes.URN_SPECIFIC_STRING)
            .requiredAttribute("updates", Syntaxes.POSITIVE)
            .attribute("deleted", Syntaxes.BOOLEAN)
            .attribute("noconflicts", Syntaxes.BOOLEAN)
            .attribute("conflict", Syntaxes.BOOLEAN)
            .some("history", HISTORY)
            .optional("conflicts", ElementRule.OPEN)
            .build();

    static final NamespaceGrammar GRAMMAR = NamespaceGrammar.of(URI, "sx")
            .in(Place.CHANNEL, Place.FEED)
            .optional("sharing", SHARING)
            .in(Place.ITEM, Place.ENTRY)
            .optional("sync", SYNC)
            .build();

    private FeedSync() {}
}
