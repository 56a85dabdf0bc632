package dev.galley.format.xml.check.vocabulary;

import dev.galley.format.xml.check.ElementRule;
import dev.galley.format.xml.check.NamespaceGrammar;
import dev.galley.format.xml.check.Place;
import dev.galley.format.xml.check.rule.UniqueAbout;
import dev.galley.internal.syntax.Syntaxes;

/** The elements of RSS 1.0 (RDF Site Summary 1.0 §5). */
final class Rss10 {
    static final String URI = "http://purl.org/rss/1.0/";

    private static final ElementRule LI = ElementRule.empty()
            .attribute(Rdf.RESOURCE, false, Syntaxes.IRI_REFERENCE)
            .attribute("resource", Syntaxes.IRI_REFERENCE)
            .build();
    private static final ElementRule SEQUENCE =
            ElementRule.container(Rdf.URI).many("li", LI).anyAttributes().build();
    private static final ElementRule ITEMS = ElementRule.container(Rdf.URI)
            .optional("Seq", SEQUENCE)
            .optional("Bag", SEQUENCE)
            .build();

    static final ElementRule CHANNEL = ElementRule.container(URI)
            .place(Place.CHANNEL)
            .attribute(Rdf.ABOUT, true, Syntaxes.IRI)
            .one("title", Rss.TEXT)
            .one("link", Rss.LINK)
            .one("description", Rss.TEXT)
            .optional("image", Rdf.REFERENCE)
            .one("items", ITEMS)
            .optional("textinput", Rdf.REFERENCE)
            .watch(UniqueAbout.WATCH)
            .build();

    static final ElementRule ITEM = ElementRule.container(URI)
            .place(Place.ITEM)
            .attribute(Rdf.ABOUT, true, Syntaxes.IRI)
            .one("title", Rss.TEXT)
            .one("link", Rss.LINK)
            .optional("description", Rss.DESCRIPTION)
            .watch(UniqueAbout.WATCH)
            .build();

    static final ElementRule IMAGE = ElementRule.container(URI)
            .place(Place.IMAGE)
            .attribute(Rdf.ABOUT, true, Syntaxes.IRI)
            .one("title", Rss.TEXT)
            .one("url", Rss.LINK)
            .one("link", Rss.LINK)
            .build();

    static final ElementRule TEXT_INPUT = ElementRule.container(URI)
            .place(Place.TEXT_INPUT)
            .attribute(Rdf.ABOUT, true, Syntaxes.IRI)
            .one("title", Rss.TEXT)
            .one("description", Rss.TEXT)
            .one("name", ElementRule.plain(Syntaxes.NOT_BLANK))
            .one("link", Rss.LINK)
            .build();

    static final NamespaceGrammar GRAMMAR = NamespaceGrammar.of(URI, "").build();

    private Rss10() {}
}
