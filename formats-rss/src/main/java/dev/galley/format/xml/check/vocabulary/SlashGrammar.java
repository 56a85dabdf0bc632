package dev.galley.format.xml.check.vocabulary;

import dev.galley.format.xml.check.ElementRule;
import dev.galley.format.xml.check.NamespaceGrammar;
import dev.galley.format.xml.check.Place;
import dev.galley.internal.markup.Markup;
import dev.galley.internal.syntax.Syntaxes;

/** Section, department and comment counts of an article (RSS 1.0 module Slash). */
final class SlashGrammar {
    static final NamespaceGrammar GRAMMAR = NamespaceGrammar.of("http://purl.org/rss/1.0/modules/slash/", "slash")
            .in(Place.ITEM, Place.ENTRY)
            .optional("section", ElementRule.plain(Markup.PLAIN))
            .optional("department", ElementRule.plain(Markup.PLAIN))
            .optional("comments", ElementRule.plain(Syntaxes.NON_NEGATIVE))
            .optional("hit_parade", ElementRule.plain(Syntaxes.separatedBy(',', Syntaxes.NON_NEGATIVE)))
            .build();

    private SlashGrammar() {}
}
