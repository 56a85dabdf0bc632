package dev.galley.format.xml.check.vocabulary;

import dev.galley.format.xml.check.ElementRule;
import dev.galley.format.xml.check.NamespaceGrammar;
import dev.galley.format.xml.check.Place;
import dev.galley.internal.markup.Markup;
import dev.galley.internal.syntax.Syntaxes;

/** The fifteen elements of Dublin Core 1.1 in RSS and Atom (RSS 1.0 module Dublin Core). */
final class DublinCoreGrammar {
    private static final ElementRule TEXT =
            ElementRule.text(Markup.PLAIN).anyAttributes().build();
    private static final ElementRule ANY_TEXT =
            ElementRule.text(Markup.CHARACTERS).anyAttributes().build();
    private static final ElementRule DATE =
            ElementRule.text(Syntaxes.W3C_DATE).anyAttributes().build();
    private static final ElementRule LANGUAGE =
            ElementRule.text(Syntaxes.LANGUAGE).anyAttributes().build();
    /** A person or topic: plain text, or an RDF description in RSS 1.0 and 1.1. */
    private static final ElementRule RESOURCE = ElementRule.text(Markup.PLAIN)
            .anyAttributes()
            .watch(RdfStatements.WATCH)
            .build();

    static final NamespaceGrammar GRAMMAR = NamespaceGrammar.of("http://purl.org/dc/elements/1.1/", "dc")
            .in(Place.CHANNEL, Place.FEED, Place.IMAGE, Place.TEXT_INPUT)
            .optional("title", TEXT)
            .optional("description", ANY_TEXT)
            .optional("publisher", RESOURCE)
            .optional("date", DATE)
            .optional("rights", TEXT)
            .optional("source", TEXT)
            .optional("language", LANGUAGE)
            .many("creator", RESOURCE)
            .many("subject", RESOURCE)
            .many("contributor", RESOURCE)
            .many("type", TEXT)
            .many("format", TEXT)
            .many("identifier", TEXT)
            .many("relation", TEXT)
            .many("coverage", TEXT)
            .in(Place.ITEM, Place.ENTRY)
            .many("title", TEXT)
            .many("description", ANY_TEXT)
            .many("publisher", RESOURCE)
            .many("date", DATE)
            .many("rights", TEXT)
            .many("source", TEXT)
            .many("language", LANGUAGE)
            .many("creator", RESOURCE)
            .many("subject", RESOURCE)
            .many("contributor", RESOURCE)
            .many("type", TEXT)
            .many("format", TEXT)
            .many("identifier", TEXT)
            .many("relation", TEXT)
            .many("coverage", TEXT)
            .build();

    private DublinCoreGrammar() {}
}
