package dev.galley.format.xml.check.vocabulary;

import dev.galley.format.xml.check.Element;
import dev.galley.format.xml.check.ElementRule;
import dev.galley.format.xml.check.Name;
import dev.galley.format.xml.check.NamespaceGrammar;
import dev.galley.format.xml.check.Place;
import dev.galley.format.xml.check.Watch;
import dev.galley.format.xml.check.Watcher;
import dev.galley.internal.syntax.Syntaxes;

/** RDF: the root element of RSS 0.90 and 1.0, and RDF in other feeds. */
final class Rdf implements Watcher {
    private static final Watch<Rdf> WATCH = Watch.of(Rdf::new);

    private static final ElementRule ROOT = ElementRule.container(Rss10.URI)
            .place(Place.ROOT)
            .optional("channel", Rss10.CHANNEL)
            .optional("image", Rss10.IMAGE)
            .many("item", Rss10.ITEM)
            .optional("textinput", Rss10.TEXT_INPUT)
            .in(Rss090.URI)
            .optional("channel", Rss090.CHANNEL)
            .optional("image", Rss090.IMAGE)
            .many("item", Rss090.ITEM)
            .optional("textinput", Rss090.TEXT_INPUT)
            .anyAttributes()
            .watch(WATCH)
            .build();

    static final NamespaceGrammar GRAMMAR = NamespaceGrammar.of(RdfTerms.URI, "rdf")
            .root("RDF", ROOT)
            .in(Place.FEED, Place.ENTRY, Place.CHANNEL, Place.ITEM)
            .many("RDF", ElementRule.OPEN)
            .many("type", ElementRule.OPEN)
            .many("value", ElementRule.OPEN)
            .in(Place.ROOT)
            .many("Description", ElementRule.OPEN)
            .in(
                    Place.FEED,
                    Place.ENTRY,
                    Place.CHANNEL,
                    Place.ITEM,
                    Place.IMAGE,
                    Place.TEXT_INPUT,
                    Place.PERSON,
                    Place.LINK)
            .attribute("about", Syntaxes.IRI_REFERENCE)
            .attribute("resource", Syntaxes.IRI_REFERENCE)
            .attribute("parseType")
            .attribute("ID")
            .build();

    @Override
    public void end(Element element) {
        boolean old = element.has(Rss090.URI, "channel");
        if (!old && !element.has(Rss10.URI, "channel")) {
            element.report("element.missing", "channel", element.written());
        }
        element.document().version(old ? "RSS 0.90" : "RSS 1.0");
    }
}
