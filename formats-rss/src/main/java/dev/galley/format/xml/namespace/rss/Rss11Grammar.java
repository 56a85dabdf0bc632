package dev.galley.format.xml.namespace.rss;

import dev.galley.format.xml.check.Element;
import dev.galley.format.xml.check.ElementRule;
import dev.galley.format.xml.check.NamespaceGrammar;
import dev.galley.format.xml.check.Place;
import dev.galley.format.xml.check.Watch;
import dev.galley.format.xml.check.Watcher;
import dev.galley.format.xml.namespace.Rdf;
import dev.galley.format.xml.namespace.UniqueAbout;
import dev.galley.internal.syntax.Syntaxes;

/** RSS 1.1 (RDF Site Summary 1.1 §3). */
final class Rss11Grammar implements Watcher {
    private static final Watch<Rss11Grammar> WATCH = Watch.of(Rss11Grammar::new);

    private static final ElementRule ITEM = ElementRule.container(Rss11.URI)
            .place(Place.ITEM)
            .attribute(Rdf.ABOUT, false, Syntaxes.IRI)
            .one("title", RssGrammar.TEXT)
            .one("link", RssGrammar.LINK)
            .optional("description", RssGrammar.DESCRIPTION)
            .optional("image", image())
            .watch(UniqueAbout.WATCH)
            .build();
    private static final ElementRule ITEMS = ElementRule.container(Rss11.URI)
            .attribute(Rdf.PARSE_TYPE, true, Syntaxes.oneOf("Collection"))
            .many("item", ITEM)
            .build();
    private static final ElementRule CHANNEL = ElementRule.container(Rss11.URI)
            .place(Place.CHANNEL)
            .attribute(Rdf.ABOUT, true, Syntaxes.IRI)
            .one("title", RssGrammar.TEXT)
            .one("link", RssGrammar.LINK)
            .one("description", RssGrammar.TEXT)
            .optional("image", image())
            .one("items", ITEMS)
            .watch(UniqueAbout.WATCH)
            .watch(WATCH)
            .build();

    static final NamespaceGrammar GRAMMAR =
            NamespaceGrammar.of(Rss11.URI).root("Channel", CHANNEL).build();

    private static ElementRule image() {
        return ElementRule.container(Rss11.URI)
                .place(Place.IMAGE)
                .attribute(Rdf.PARSE_TYPE, true, Syntaxes.oneOf("Resource"))
                .one("title", RssGrammar.TEXT)
                .optional("link", RssGrammar.LINK)
                .one("url", RssGrammar.LINK)
                .build();
    }

    @Override
    public void start(Element element) {
        element.document().version("RSS 1.1");
    }
}
