package dev.galley.format.xml.check.vocabulary;

import dev.galley.format.xml.check.ElementRule;
import dev.galley.format.xml.check.Place;
import dev.galley.format.xml.check.rule.ChannelAdvice;
import dev.galley.format.xml.check.rule.ChannelImage;
import dev.galley.format.xml.check.rule.RedundantElements;
import dev.galley.format.xml.check.rule.SelfLink;
import dev.galley.internal.syntax.Syntaxes;

/** The channel of RSS 0.91 to 2.0. */
final class RssChannel {
    static final ElementRule RULE = ElementRule.container(Rss.URI)
            .place(Place.CHANNEL)
            .one("title", Rss.IMAGE_TITLE)
            .one("link", Rss.IMAGE_LINK)
            .one("description", Rss.TEXT)
            .optional("language", ElementRule.plain(Syntaxes.LANGUAGE))
            .optional("copyright", Rss.TEXT)
            .optional("managingEditor", Rss.CONTACT)
            .optional("webMaster", Rss.CONTACT)
            .optional("pubDate", Rss.DATE)
            .optional("lastBuildDate", Rss.DATE)
            .many("category", Rss.CATEGORY)
            .optional("generator", Rss.TEXT)
            .optional("docs", Rss.LINK)
            .optional("cloud", RssCloud.RULE)
            .optional("ttl", ElementRule.plain(Syntaxes.POSITIVE))
            .optional("rating", Rss.TEXT)
            .optional("image", RssImage.RULE)
            .optional("textInput", RssTextInput.RULE)
            .optional("skipHours", RssSkips.HOURS)
            .optional("skipDays", RssSkips.DAYS)
            .many("item", RssItem.RULE)
            .watch(ChannelImage.WATCH)
            .watch(SelfLink.WATCH)
            .watch(RedundantElements.WATCH)
            .watch(ChannelAdvice.WATCH)
            .build();

    private RssChannel() {}
}
