package dev.galley.format.xml.check.vocabulary;

import dev.galley.format.internal.syntax.Syntaxes;
import dev.galley.format.xml.check.ElementRule;
import dev.galley.format.xml.check.Place;

/** The image of a channel. */
final class RssImage {
    static final ElementRule RULE = ElementRule.container(Rss.URI)
            .place(Place.IMAGE)
            .one("url", Rss.LINK)
            .one("title", Rss.IMAGE_TITLE)
            .one("link", Rss.IMAGE_LINK)
            .optional("width", ElementRule.plain(Syntaxes.integer(1, 144)))
            .optional("height", ElementRule.plain(Syntaxes.integer(1, 400)))
            .optional("description", Rss.TEXT)
            .build();

    private RssImage() {}
}
