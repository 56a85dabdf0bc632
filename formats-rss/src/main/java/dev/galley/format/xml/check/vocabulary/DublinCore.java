package dev.galley.format.xml.check.vocabulary;

import dev.galley.format.internal.markup.Markup;
import dev.galley.format.internal.syntax.Syntax;
import dev.galley.format.internal.syntax.Syntaxes;
import dev.galley.format.xml.check.ElementRule;
import dev.galley.format.xml.check.Place;
import dev.galley.format.xml.check.Vocabulary;

/** Dublin Core, the fifteen elements, in RSS and Atom (RSS 1.0 module Dublin Core). */
final class DublinCore {
    private static final ElementRule TEXT = text(Markup.PLAIN);
    private static final ElementRule ANY_TEXT = text(Markup.CHARACTERS);
    private static final ElementRule SUBJECT = ElementRule.OPEN; // may hold topics of the taxonomy module

    static final Vocabulary VOCABULARY = Vocabulary.of("http://purl.org/dc/elements/1.1/", "dc")
            .in(Place.CHANNEL, Place.FEED, Place.IMAGE, Place.TEXT_INPUT)
            .optional("title", TEXT)
            .optional("description", ANY_TEXT)
            .optional("publisher", TEXT)
            .optional("date", ElementRule.plain(Syntaxes.W3C_DATE))
            .optional("rights", TEXT)
            .optional("source", TEXT)
            .optional("language", ElementRule.plain(Syntaxes.LANGUAGE))
            .many("creator", TEXT)
            .many("subject", SUBJECT)
            .many("contributor", TEXT)
            .many("type", TEXT)
            .many("format", TEXT)
            .many("identifier", TEXT)
            .many("relation", TEXT)
            .many("coverage", TEXT)
            .in(Place.ITEM, Place.ENTRY)
            .many("title", TEXT)
            .many("description", ANY_TEXT)
            .many("publisher", TEXT)
            .many("date", ElementRule.plain(Syntaxes.W3C_DATE))
            .many("rights", TEXT)
            .many("source", TEXT)
            .many("language", ElementRule.plain(Syntaxes.LANGUAGE))
            .many("creator", TEXT)
            .many("subject", SUBJECT)
            .many("contributor", TEXT)
            .many("type", TEXT)
            .many("format", TEXT)
            .many("identifier", TEXT)
            .many("relation", TEXT)
            .many("coverage", TEXT)
            .build();

    private DublinCore() {}

    /** A text, or in RSS 1.0 a description of the thing that it names. */
    private static ElementRule text(Syntax syntax) {
        return ElementRule.text(syntax)
                .anyAttributes()
                .in(Rdf.URI)
                .many("Description", ElementRule.OPEN)
                .many("Bag", ElementRule.OPEN)
                .many("Seq", ElementRule.OPEN)
                .build();
    }
}
