package dev.galley.format.xml.check.vocabulary;

import dev.galley.format.xml.check.ElementRule;
import dev.galley.format.xml.check.NamespaceGrammar;
import dev.galley.format.xml.check.Place;
import dev.galley.internal.markup.Markup;
import dev.galley.internal.syntax.Syntaxes;

/** Time and place of an event (RSS 1.0 module Event). */
final class Event {
    static final NamespaceGrammar GRAMMAR = NamespaceGrammar.of("http://purl.org/rss/1.0/modules/event/", "ev")
            .in(Place.ITEM, Place.ENTRY)
            .optional("startdate", ElementRule.plain(Syntaxes.ISO_DATE))
            .optional("enddate", ElementRule.plain(Syntaxes.ISO_DATE))
            .optional("location", ElementRule.plain(Markup.PLAIN))
            .optional("organizer", ElementRule.plain(Markup.PLAIN))
            .optional("type", ElementRule.plain(Markup.PLAIN))
            .build();

    private Event() {}
}
