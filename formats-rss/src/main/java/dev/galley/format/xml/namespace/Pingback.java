package dev.galley.format.xml.namespace;

import dev.galley.format.xml.check.ElementRule;
import dev.galley.format.xml.check.NamespaceGrammar;
import dev.galley.format.xml.check.Place;
import dev.galley.internal.syntax.Syntaxes;
import java.util.Optional;

/** Pingback servers and targets (Pingback module of RSS 2.0). */
public final class Pingback extends Namespace {
    /** Creates the descriptor. */
    public Pingback() {
        super("pingback", "http://madskills.com/public/xml/rss/module/pingback/", "Pingback");
    }

    @Override
    public Optional<NamespaceGrammar> grammar() {
        return Optional.of(NamespaceGrammar.of(uri())
                .in(Place.ITEM, Place.ENTRY)
                .optional("server", ElementRule.plain(Syntaxes.IRI))
                .many("target", ElementRule.plain(Syntaxes.IRI))
                .many("about", ElementRule.plain(Syntaxes.IRI))
                .build());
    }
}
