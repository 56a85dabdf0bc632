package dev.galley.format.xml.check.vocabulary;

import dev.galley.format.xml.check.ElementRule;
import dev.galley.format.xml.check.NamespaceGrammar;
import dev.galley.format.xml.check.Place;
import dev.galley.format.xml.check.rule.ChannelImage;
import dev.galley.internal.markup.Markup;
import dev.galley.internal.syntax.Syntaxes;

/** RSS 0.91 to 2.0, which have no namespace. */
final class Rss {
    static final String URI = "";
    static final ElementRule TEXT = ElementRule.plain(Syntaxes.NOT_BLANK, Markup.PLAIN);
    static final ElementRule DESCRIPTION =
            ElementRule.text().watch(RssDescription.WATCH).build();
    static final ElementRule LINK = ElementRule.plain(Syntaxes.IRI);
    static final ElementRule IMAGE_TITLE =
            ElementRule.text().like(TEXT).watch(ChannelImage.WATCH).build();
    static final ElementRule IMAGE_LINK =
            ElementRule.text().like(LINK).watch(ChannelImage.WATCH).build();
    static final ElementRule DATE = ElementRule.plain(Syntaxes.RFC_822);
    static final ElementRule CONTACT = ElementRule.plain(Syntaxes.CONTACT);
    static final ElementRule CATEGORY =
            ElementRule.text(Syntaxes.NOT_BLANK).attribute("domain").build();

    private static final ElementRule ROOT = ElementRule.container(URI)
            .place(Place.ROOT)
            .requiredAttribute("version")
            .one("channel", RssChannel.RULE)
            .watch(RssVersion.WATCH)
            .build();

    static final NamespaceGrammar GRAMMAR =
            NamespaceGrammar.of(URI, "").root("rss", ROOT).build();

    private Rss() {}
}
