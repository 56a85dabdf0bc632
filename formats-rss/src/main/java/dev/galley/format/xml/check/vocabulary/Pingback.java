package dev.galley.format.xml.check.vocabulary;

import dev.galley.format.xml.check.ElementRule;
import dev.galley.format.xml.check.NamespaceGrammar;
import dev.galley.format.xml.check.Place;
import dev.galley.internal.syntax.Syntaxes;

/** Pingback servers and targets (Pingback module of RSS 2.0). */
final class Pingback {
    static final NamespaceGrammar GRAMMAR = NamespaceGrammar.of(
                    "http://madskills.com/public/xml/rss/module/pingback/", "pingback")
            .in(Place.ITEM, Place.ENTRY)
            .optional("server", ElementRule.plain(Syntaxes.IRI))
            .many("target", ElementRule.plain(Syntaxes.IRI))
            .many("about", ElementRule.plain(Syntaxes.IRI))
            .build();

    private Pingback() {}
}
