package dev.galley.format.xml.check.vocabulary;

import dev.galley.format.xml.check.ElementRule;
import dev.galley.format.xml.check.Place;
import dev.galley.format.xml.check.rule.ChannelAdvice;
import dev.galley.format.xml.check.rule.ItemRequirements;
import dev.galley.format.xml.check.rule.RedundantElements;
import dev.galley.format.xml.check.rule.UniqueGuid;
import dev.galley.internal.markup.Markup;
import dev.galley.internal.syntax.Syntaxes;

/** The item of RSS 0.91 to 2.0. */
final class RssItem {
    private static final ElementRule GUID = ElementRule.text()
            .attribute("isPermaLink", Syntaxes.BOOLEAN)
            .watch(RssGuid.WATCH)
            .watch(UniqueGuid.WATCH)
            .build();
    private static final ElementRule SOURCE = ElementRule.text(Syntaxes.NOT_BLANK, Markup.PLAIN)
            .requiredAttribute("url", Syntaxes.IRI)
            .build();
    private static final ElementRule ENCLOSURE = ElementRule.empty()
            .place(Place.ENCLOSURE)
            .requiredAttribute("url", Syntaxes.WEB_ADDRESS)
            .requiredAttribute("length", Syntaxes.NON_NEGATIVE)
            .requiredAttribute("type", Syntaxes.MEDIA_TYPE)
            .watch(ItemRequirements.WATCH)
            .build();

    static final ElementRule RULE = ElementRule.container(Rss.URI)
            .place(Place.ITEM)
            .optional("title", Rss.TEXT)
            .optional("link", Rss.LINK)
            .optional("description", Rss.DESCRIPTION)
            .optional("author", Rss.CONTACT)
            .many("category", Rss.CATEGORY)
            .optional("comments", Rss.LINK)
            .many("enclosure", ENCLOSURE)
            .optional("guid", GUID)
            .optional("pubDate", Rss.DATE)
            .optional("source", SOURCE)
            .watch(ItemRequirements.WATCH)
            .watch(RedundantElements.WATCH)
            .watch(ChannelAdvice.WATCH)
            .build();

    private RssItem() {}
}
