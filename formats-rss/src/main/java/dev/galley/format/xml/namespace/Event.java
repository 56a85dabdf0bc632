package dev.galley.format.xml.namespace;

import dev.galley.format.xml.check.ElementRule;
import dev.galley.format.xml.check.NamespaceGrammar;
import dev.galley.format.xml.check.Place;
import dev.galley.internal.markup.Markup;
import dev.galley.internal.syntax.Syntaxes;
import java.util.Optional;

/** Time and place of an event (RSS 1.0 module Event). */
public final class Event extends Namespace {
    /** Creates the descriptor. */
    public Event() {
        super("ev", "http://purl.org/rss/1.0/modules/event/", "RSS 1.0 module Event");
    }

    @Override
    public Optional<NamespaceGrammar> grammar() {
        return Optional.of(NamespaceGrammar.of(uri())
                .in(Place.ITEM, Place.ENTRY)
                .optional("startdate", ElementRule.plain(Syntaxes.ISO_DATE))
                .optional("enddate", ElementRule.plain(Syntaxes.ISO_DATE))
                .optional("location", ElementRule.plain(Markup.PLAIN))
                .optional("organizer", ElementRule.plain(Markup.PLAIN))
                .optional("type", ElementRule.plain(Markup.PLAIN))
                .build());
    }
}
