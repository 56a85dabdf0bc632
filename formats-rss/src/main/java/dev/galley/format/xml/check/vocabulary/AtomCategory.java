package dev.galley.format.xml.check.vocabulary;

import dev.galley.format.xml.check.ElementRule;
import dev.galley.format.xml.check.Place;
import dev.galley.internal.markup.Markup;
import dev.galley.internal.syntax.Syntaxes;

/** A category (RFC 4287 §4.2.2). */
final class AtomCategory {
    static final ElementRule RULE = ElementRule.empty()
            .place(Place.CATEGORY)
            .requiredAttribute("term", Syntaxes.NOT_BLANK)
            .attribute("scheme", Syntaxes.IRI)
            .attribute("label", Markup.PLAIN)
            .build();

    private AtomCategory() {}
}
