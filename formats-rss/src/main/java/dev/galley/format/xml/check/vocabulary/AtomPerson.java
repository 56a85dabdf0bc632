package dev.galley.format.xml.check.vocabulary;

import dev.galley.format.xml.check.ElementRule;
import dev.galley.format.xml.check.Place;
import dev.galley.internal.markup.Markup;
import dev.galley.internal.syntax.Syntaxes;

/** An author or contributor (RFC 4287 §3.2). */
final class AtomPerson {
    static final ElementRule RULE = ElementRule.container(Atom.URI)
            .place(Place.PERSON)
            .one("name", ElementRule.plain(Syntaxes.NOT_BLANK, Markup.PLAIN))
            .optional("uri", Atom.IRI)
            .optional("email", ElementRule.plain(Syntaxes.EMAIL))
            .build();

    private AtomPerson() {}
}
