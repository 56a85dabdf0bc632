package dev.galley.format.xml.check.vocabulary;

import dev.galley.format.xml.check.ElementRule;
import dev.galley.format.xml.check.NamespaceGrammar;
import dev.galley.format.xml.check.Place;
import dev.galley.format.xml.check.rule.UniqueAbout;
import dev.galley.internal.syntax.Syntaxes;

/** The elements of RSS 1.0 (RDF Site Summary 1.0 §5), whose root element is {@code rdf:RDF}. */
final class Rss10 {
    static final String URI = "http://purl.org/rss/1.0/";

    private static final ElementRule LI = ElementRule.empty()
            .attribute(RdfTerms.RESOURCE, false, Syntaxes.IRI_REFERENCE)
            .attribute("resource", Syntaxes.IRI_REFERENCE)
            .build();
    private static final ElementRule SEQUENCE =
            ElementRule.container(RdfTerms.URI).many("li", LI).anyAttributes().build();
    private static final ElementRule ITEMS = ElementRule.container(RdfTerms.URI)
            .optional("Seq", SEQUENCE)
            .optional("Bag", SEQUENCE)
            .build();

    static final ElementRule CHANNEL = ElementRule.container(URI)
            .place(Place.CHANNEL)
            .attribute(RdfTerms.ABOUT, true, Syntaxes.IRI)
            .one("title", RssGrammar.TEXT)
            .one("link", RssGrammar.LINK)
            .one("description", RssGrammar.TEXT)
            .optional("image", RdfTerms.RESOURCE_REFERENCE)
            .one("items", ITEMS)
            .optional("textinput", RdfTerms.RESOURCE_REFERENCE)
            .watch(UniqueAbout.WATCH)
            .build();

    static final ElementRule ITEM = ElementRule.container(URI)
            .place(Place.ITEM)
            .attribute(RdfTerms.ABOUT, true, Syntaxes.IRI)
            .one("title", RssGrammar.TEXT)
            .one("link", RssGrammar.LINK)
            .optional("description", RssGrammar.DESCRIPTION)
            .watch(UniqueAbout.WATCH)
            .build();

    static final ElementRule IMAGE = ElementRule.container(URI)
            .place(Place.IMAGE)
            .attribute(RdfTerms.ABOUT, true, Syntaxes.IRI)
            .one("title", RssGrammar.TEXT)
            .one("url", RssGrammar.LINK)
            .one("link", RssGrammar.LINK)
            .build();

    static final ElementRule TEXT_INPUT = ElementRule.container(URI)
            .place(Place.TEXT_INPUT)
            .attribute(RdfTerms.ABOUT, true, Syntaxes.IRI)
            .one("title", RssGrammar.TEXT)
            .one("description", RssGrammar.TEXT)
            .one("name", ElementRule.plain(Syntaxes.NOT_BLANK))
            .one("link", RssGrammar.LINK)
            .build();

    static final NamespaceGrammar GRAMMAR = NamespaceGrammar.of(URI, "").build();

    private Rss10() {}
}
