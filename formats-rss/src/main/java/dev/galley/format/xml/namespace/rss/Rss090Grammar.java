package dev.galley.format.xml.namespace.rss;

import dev.galley.format.xml.check.ElementRule;
import dev.galley.format.xml.check.NamespaceGrammar;
import dev.galley.format.xml.check.Place;

/** The elements of RSS 0.90, whose root element is {@code rdf:RDF}. */
final class Rss090Grammar {
    static final ElementRule CHANNEL = ElementRule.container(Rss090.URI)
            .place(Place.CHANNEL)
            .one("title", RssGrammar.TEXT)
            .one("link", RssGrammar.LINK)
            .one("description", RssGrammar.TEXT)
            .build();

    static final ElementRule ITEM = ElementRule.container(Rss090.URI)
            .place(Place.ITEM)
            .one("title", RssGrammar.TEXT)
            .one("link", RssGrammar.LINK)
            .optional("description", RssGrammar.DESCRIPTION)
            .build();

    static final ElementRule IMAGE = ElementRule.container(Rss090.URI)
            .place(Place.IMAGE)
            .one("title", RssGrammar.TEXT)
            .one("url", RssGrammar.LINK)
            .one("link", RssGrammar.LINK)
            .build();

    static final ElementRule TEXT_INPUT = ElementRule.container(Rss090.URI)
            .place(Place.TEXT_INPUT)
            .one("title", RssGrammar.TEXT)
            .one("description", RssGrammar.TEXT)
            .one("name", RssGrammar.TEXT)
            .one("link", RssGrammar.LINK)
            .build();

    static final NamespaceGrammar GRAMMAR = NamespaceGrammar.of(Rss090.URI).build();

    private Rss090Grammar() {}
}
