package dev.galley.format.xml.namespace.podcast;

import dev.galley.format.xml.check.ElementRule;
import dev.galley.format.xml.check.NamespaceGrammar;
import dev.galley.format.xml.check.Place;
import dev.galley.internal.markup.Markup;
import dev.galley.internal.syntax.Syntaxes;

/** The elements of Podcasting 2.0. Those that the model has no field for may have any content. */
final class PodcastIndexGrammar {
    private static final ElementRule PERSON = ElementRule.text(Markup.PLAIN, Syntaxes.NOT_BLANK)
            .attribute("role")
            .attribute("group")
            .attribute("img", Syntaxes.IRI)
            .attribute("href", Syntaxes.IRI)
            .build();
    private static final ElementRule FUNDING = ElementRule.text(Markup.PLAIN)
            .requiredAttribute("url", Syntaxes.IRI)
            .build();
    private static final ElementRule LOCKED =
            ElementRule.text(Syntaxes.YES_NO).attribute("owner", Syntaxes.EMAIL).build();
    private static final ElementRule TRANSCRIPT = ElementRule.empty()
            .requiredAttribute("url", Syntaxes.IRI)
            .requiredAttribute("type", Syntaxes.MEDIA_TYPE)
            .attribute("language", Syntaxes.LANGUAGE)
            .attribute("rel")
            .build();
    private static final ElementRule CHAPTERS = ElementRule.empty()
            .requiredAttribute("url", Syntaxes.IRI)
            .requiredAttribute("type", Syntaxes.MEDIA_TYPE)
            .build();
    private static final ElementRule SOUNDBITE = ElementRule.text(Markup.PLAIN)
            .requiredAttribute("startTime", Syntaxes.NON_NEGATIVE_DECIMAL)
            .requiredAttribute("duration", Syntaxes.NON_NEGATIVE_DECIMAL)
            .build();
    private static final ElementRule SEASON =
            ElementRule.text(Syntaxes.NON_NEGATIVE).attribute("name").build();
    private static final ElementRule EPISODE =
            ElementRule.text(Syntaxes.NON_NEGATIVE_DECIMAL).attribute("display").build();

    static final NamespaceGrammar GRAMMAR = NamespaceGrammar.of(PodcastIndex.URI)
            .in(Place.CHANNEL, Place.FEED, Place.ITEM, Place.ENTRY)
            .many("person", PERSON)
            .many("funding", FUNDING)
            .many("block", ElementRule.OPEN)
            .many("chat", ElementRule.OPEN)
            .many("image", ElementRule.OPEN)
            .many("images", ElementRule.OPEN)
            .many("license", ElementRule.OPEN)
            .many("location", ElementRule.OPEN)
            .many("remoteItem", ElementRule.OPEN)
            .many("socialInteract", ElementRule.OPEN)
            .many("txt", ElementRule.OPEN)
            .many("value", ElementRule.OPEN)
            .in(Place.CHANNEL, Place.FEED)
            .optional("guid", ElementRule.plain(Syntaxes.UUID))
            .optional("locked", LOCKED)
            .optional("medium", ElementRule.plain(Markup.PLAIN))
            .many("complete", ElementRule.OPEN)
            .many("liveItem", ElementRule.OPEN)
            .many("podping", ElementRule.OPEN)
            .many("podroll", ElementRule.OPEN)
            .many("publisher", ElementRule.OPEN)
            .many("social", ElementRule.OPEN)
            .many("trailer", ElementRule.OPEN)
            .many("updateFrequency", ElementRule.OPEN)
            .many("usesPodping", ElementRule.OPEN)
            .in(Place.ITEM, Place.ENTRY)
            .optional("season", SEASON)
            .optional("episode", EPISODE)
            .optional("chapters", CHAPTERS)
            .many("transcript", TRANSCRIPT)
            .many("soundbite", SOUNDBITE)
            .many("alternateEnclosure", ElementRule.OPEN)
            .many("contentLink", ElementRule.OPEN)
            .many("integrity", ElementRule.OPEN)
            .build();

    private PodcastIndexGrammar() {}
}
