package dev.galley.format.xml.check.vocabulary;

import dev.galley.format.xml.check.ElementRule;
import dev.galley.format.xml.check.NamespaceGrammar;
import dev.galley.format.xml.check.Place;
import dev.galley.internal.syntax.Syntaxes;

/** Replies (Atom Threading Extensions, RFC 4685). */
final class ThreadingGrammar {
    private static final ElementRule IN_REPLY_TO = ElementRule.empty()
            .requiredAttribute("ref", Syntaxes.IRI)
            .attribute("href", Syntaxes.IRI_REFERENCE)
            .attribute("source", Syntaxes.IRI_REFERENCE)
            .attribute("type", Syntaxes.MEDIA_TYPE)
            .build();

    static final NamespaceGrammar GRAMMAR = NamespaceGrammar.of("http://purl.org/syndication/thread/1.0", "thr")
            .in(Place.FEED, Place.ENTRY, Place.SOURCE, Place.CHANNEL, Place.ITEM)
            .many("in-reply-to", IN_REPLY_TO)
            .optional("total", ElementRule.plain(Syntaxes.NON_NEGATIVE))
            .many("children", ElementRule.OPEN)
            .in(Place.LINK)
            .attribute("count", Syntaxes.NON_NEGATIVE)
            .attribute("updated", Syntaxes.ATOM_DATE)
            .attribute("when", Syntaxes.ATOM_DATE)
            .build();

    private ThreadingGrammar() {}
}
