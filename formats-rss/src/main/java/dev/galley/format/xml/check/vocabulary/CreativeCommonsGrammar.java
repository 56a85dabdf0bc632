package dev.galley.format.xml.check.vocabulary;

import dev.galley.format.xml.check.ElementRule;
import dev.galley.format.xml.check.NamespaceGrammar;
import dev.galley.format.xml.check.Place;
import dev.galley.internal.syntax.Syntaxes;

/** Licences (creativeCommons module of RSS 2.0). */
final class CreativeCommonsGrammar {
    static final NamespaceGrammar GRAMMAR = NamespaceGrammar.of(
                    "http://backend.userland.com/creativeCommonsRssModule", "creativeCommons")
            .in(Place.CHANNEL, Place.FEED, Place.ITEM, Place.ENTRY)
            .many("license", ElementRule.plain(Syntaxes.IRI))
            .build();

    private CreativeCommonsGrammar() {}
}
