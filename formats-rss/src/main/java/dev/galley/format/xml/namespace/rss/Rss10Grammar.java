package dev.galley.format.xml.namespace.rss;

import dev.galley.format.xml.check.Element;
import dev.galley.format.xml.check.ElementRule;
import dev.galley.format.xml.check.Name;
import dev.galley.format.xml.check.NamespaceGrammar;
import dev.galley.format.xml.check.Place;
import dev.galley.format.xml.check.Watch;
import dev.galley.format.xml.check.Watcher;
import dev.galley.format.xml.namespace.Rdf;
import dev.galley.format.xml.namespace.UniqueAbout;
import dev.galley.internal.syntax.Syntaxes;

/** The elements of RSS 1.0 (RDF Site Summary 1.0 §5), whose root element is {@code rdf:RDF}. */
final class Rss10Grammar {
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

    static final ElementRule CHANNEL = ElementRule.container(Rss10.URI)
            .place(Place.CHANNEL)
            .attribute(Rdf.ABOUT, true, Syntaxes.IRI)
            .one("title", RssGrammar.TEXT)
            .one("link", RssGrammar.LINK)
            .one("description", RssGrammar.TEXT)
            .optional("image", Rdf.reference(Syntaxes.IRI_REFERENCE))
            .one("items", ITEMS)
            .optional("textinput", Rdf.reference(Syntaxes.IRI_REFERENCE))
            .watch(UniqueAbout.WATCH)
            .watch(ChannelAdvice.WATCH)
            .build();

    static final ElementRule ITEM = ElementRule.container(Rss10.URI)
            .place(Place.ITEM)
            .attribute(Rdf.ABOUT, true, Syntaxes.IRI)
            .one("title", RssGrammar.TEXT)
            .one("link", RssGrammar.LINK)
            .optional("description", RssGrammar.DESCRIPTION)
            .watch(UniqueAbout.WATCH)
            .build();

    static final ElementRule IMAGE = ElementRule.container(Rss10.URI)
            .place(Place.IMAGE)
            .attribute(Rdf.ABOUT, true, Syntaxes.IRI)
            .one("title", RssGrammar.TEXT)
            .one("url", RssGrammar.LINK)
            .one("link", RssGrammar.LINK)
            .build();

    static final ElementRule TEXT_INPUT = ElementRule.container(Rss10.URI)
            .place(Place.TEXT_INPUT)
            .attribute(Rdf.ABOUT, true, Syntaxes.IRI)
            .one("title", RssGrammar.TEXT)
            .one("description", RssGrammar.TEXT)
            .one("name", ElementRule.plain(Syntaxes.NOT_BLANK))
            .one("link", RssGrammar.LINK)
            .build();

    /** The root element of RSS 1.0 and 0.90. */
    private static final ElementRule ROOT = ElementRule.container(Rss10.URI)
            .place(Place.ROOT)
            .optional("channel", CHANNEL)
            .optional("image", IMAGE)
            .many("item", ITEM)
            .optional("textinput", TEXT_INPUT)
            .in(Rss090.URI)
            .optional("channel", Rss090Grammar.CHANNEL)
            .optional("image", Rss090Grammar.IMAGE)
            .many("item", Rss090Grammar.ITEM)
            .optional("textinput", Rss090Grammar.TEXT_INPUT)
            .anyAttributes()
            .watch(RdfRoot.WATCH)
            .build();

    static final NamespaceGrammar GRAMMAR =
            NamespaceGrammar.of(Rss10.URI).root(new Name(Rdf.URI, "RDF"), ROOT).build();

    private Rss10Grammar() {}

    /** Requires a channel, and reports the version according to the namespace of the channel. */
    private static final class RdfRoot implements Watcher {
        static final Watch<RdfRoot> WATCH = Watch.of(RdfRoot::new);

        @Override
        public void end(Element element) {
            boolean old = element.has(Rss090.URI, "channel");
            if (!old && !element.has(Rss10.URI, "channel")) {
                element.report("element.missing", "channel", element.written());
            }
            element.document().version(old ? "RSS 0.90" : "RSS 1.0");
        }
    }
}
