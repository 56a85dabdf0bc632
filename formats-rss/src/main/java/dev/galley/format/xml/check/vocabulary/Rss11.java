package dev.galley.format.xml.check.vocabulary;

import dev.galley.format.xml.check.Element;
import dev.galley.format.xml.check.ElementRule;
import dev.galley.format.xml.check.NamespaceGrammar;
import dev.galley.format.xml.check.Place;
import dev.galley.format.xml.check.Watch;
import dev.galley.format.xml.check.Watcher;
import dev.galley.format.xml.check.rule.UniqueAbout;
import dev.galley.internal.syntax.Syntaxes;

/** RSS 1.1 (RDF Site Summary 1.1 §3). */
final class Rss11 implements Watcher {
    static final String URI = "http://purl.org/net/rss1.1#";

    private static final Watch<Rss11> WATCH = Watch.of(Rss11::new);

    private static final ElementRule ITEM = ElementRule.container(URI)
            .place(Place.ITEM)
            .attribute(RdfTerms.ABOUT, false, Syntaxes.IRI)
            .one("title", RssGrammar.TEXT)
            .one("link", RssGrammar.LINK)
            .optional("description", RssGrammar.DESCRIPTION)
            .optional("image", image())
            .watch(UniqueAbout.WATCH)
            .build();
    private static final ElementRule ITEMS = ElementRule.container(URI)
            .attribute(RdfTerms.PARSE_TYPE, true, Syntaxes.oneOf("Collection"))
            .many("item", ITEM)
            .build();
    private static final ElementRule CHANNEL = ElementRule.container(URI)
            .place(Place.CHANNEL)
            .attribute(RdfTerms.ABOUT, true, Syntaxes.IRI)
            .one("title", RssGrammar.TEXT)
            .one("link", RssGrammar.LINK)
            .one("description", RssGrammar.TEXT)
            .optional("image", image())
            .one("items", ITEMS)
            .watch(UniqueAbout.WATCH)
            .watch(WATCH)
            .build();

    static final NamespaceGrammar GRAMMAR =
            NamespaceGrammar.of(URI, "").root("Channel", CHANNEL).build();

    private static ElementRule image() {
        return ElementRule.container(URI)
                .place(Place.IMAGE)
                .attribute(RdfTerms.PARSE_TYPE, true, Syntaxes.oneOf("Resource"))
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
