package dev.galley.format.xml.namespace.podcast;

import dev.galley.format.xml.check.Element;
import dev.galley.format.xml.check.ElementRule;
import dev.galley.format.xml.check.NamespaceGrammar;
import dev.galley.format.xml.check.Place;
import dev.galley.format.xml.check.Watch;
import dev.galley.format.xml.check.Watcher;
import dev.galley.internal.markup.Markup;
import dev.galley.internal.syntax.Syntax;
import dev.galley.internal.syntax.Syntaxes;

/** The elements of Podcasting 2.0 and their attributes. The namespace grows, so an unknown element is only a warning. */
final class PodcastIndexGrammar {
    /** The maximum number of characters of a label, such as the name of a season. */
    private static final int MAX_LABEL = 128;

    private static final int MAX_EPISODE_LABEL = 32;
    private static final int MAX_RECORD = 4_000;
    private static final Syntax LABEL = Syntaxes.all(Syntaxes.NOT_BLANK, atMost(MAX_LABEL));

    private static final ElementRule PERSON = ElementRule.text(Markup.PLAIN, LABEL)
            .attribute("role")
            .attribute("group")
            .attribute("img", Syntaxes.IRI)
            .attribute("href", Syntaxes.IRI)
            .build();
    private static final ElementRule FUNDING = ElementRule.text(Markup.PLAIN, atMost(MAX_LABEL))
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
    private static final ElementRule SOUNDBITE = ElementRule.text(Markup.PLAIN, atMost(MAX_LABEL))
            .requiredAttribute("startTime", Syntaxes.NON_NEGATIVE_DECIMAL)
            .requiredAttribute("duration", Syntaxes.NON_NEGATIVE_DECIMAL)
            .build();
    private static final ElementRule SEASON =
            ElementRule.text(Syntaxes.NON_NEGATIVE).attribute("name", LABEL).build();
    private static final ElementRule EPISODE = ElementRule.text(Syntaxes.NON_NEGATIVE_DECIMAL)
            .attribute("display", atMost(MAX_EPISODE_LABEL))
            .build();
    private static final ElementRule LOCATION = ElementRule.text(Markup.PLAIN, LABEL)
            .attribute("rel", Syntaxes.oneOf("subject", "creator"))
            .attribute("geo", Syntaxes.GEO_URI)
            .attribute("osm")
            .attribute("country", Syntaxes.COUNTRIES)
            .build();
    private static final ElementRule LICENSE =
            ElementRule.text(Markup.PLAIN, LABEL).attribute("url", Syntaxes.IRI).build();
    private static final ElementRule TRAILER = ElementRule.text(Markup.PLAIN, Syntaxes.NOT_BLANK)
            .requiredAttribute("url", Syntaxes.IRI)
            .requiredAttribute("pubdate", Syntaxes.RFC_822)
            .attribute("length", Syntaxes.NON_NEGATIVE)
            .attribute("type", Syntaxes.MEDIA_TYPE)
            .attribute("season", Syntaxes.NON_NEGATIVE)
            .build();
    private static final ElementRule REMOTE_ITEM = ElementRule.empty()
            .requiredAttribute("feedGuid", Syntaxes.UUID)
            .attribute("feedUrl", Syntaxes.IRI)
            .attribute("itemGuid")
            .attribute("medium")
            .attribute("title")
            .build();
    private static final ElementRule RECIPIENT = ElementRule.empty()
            .requiredAttribute("type")
            .requiredAttribute("address")
            .requiredAttribute("split", Syntaxes.NON_NEGATIVE)
            .attribute("name")
            .attribute("customKey")
            .attribute("customValue")
            .attribute("fee", Syntaxes.BOOLEAN)
            .build();
    private static final ElementRule TIME_SPLIT = ElementRule.container(PodcastIndex.URI)
            .requiredAttribute("startTime", Syntaxes.NON_NEGATIVE_DECIMAL)
            .requiredAttribute("duration", Syntaxes.NON_NEGATIVE_DECIMAL)
            .attribute("remoteStartTime", Syntaxes.NON_NEGATIVE_DECIMAL)
            .attribute("remotePercentage", Syntaxes.DECIMAL)
            .many("valueRecipient", RECIPIENT)
            .optional("remoteItem", REMOTE_ITEM)
            .build();
    private static final ElementRule VALUE = ElementRule.container(PodcastIndex.URI)
            .requiredAttribute("type")
            .requiredAttribute("method")
            .attribute("suggested", Syntaxes.NON_NEGATIVE_DECIMAL)
            .some("valueRecipient", RECIPIENT)
            .many("valueTimeSplit", TIME_SPLIT)
            .build();
    private static final ElementRule IMAGE = ElementRule.empty()
            .requiredAttribute("href", Syntaxes.IRI)
            .attribute("alt")
            .attribute("aspect-ratio")
            .attribute("width", Syntaxes.POSITIVE)
            .attribute("height", Syntaxes.POSITIVE)
            .attribute("type", Syntaxes.MEDIA_TYPE)
            .attribute("purpose")
            .build();
    private static final ElementRule IMAGES =
            ElementRule.empty().requiredAttribute("srcset").build();
    private static final ElementRule SOCIAL_INTERACT = ElementRule.empty()
            .requiredAttribute("protocol")
            .attribute("uri", Syntaxes.IRI)
            .attribute("accountId")
            .attribute("accountUrl", Syntaxes.IRI)
            .attribute("priority", Syntaxes.NON_NEGATIVE)
            .watch(Watch.of(CommentThread::new))
            .build();
    private static final ElementRule CHAT = ElementRule.empty()
            .requiredAttribute("server")
            .requiredAttribute("protocol")
            .attribute("accountId")
            .attribute("space")
            .attribute("embedUrl", Syntaxes.IRI)
            .build();
    private static final ElementRule ALTERNATE_ENCLOSURE = ElementRule.container(PodcastIndex.URI)
            .requiredAttribute("type", Syntaxes.MEDIA_TYPE)
            .attribute("length", Syntaxes.NON_NEGATIVE)
            .attribute("bitrate", Syntaxes.NON_NEGATIVE_DECIMAL)
            .attribute("height", Syntaxes.NON_NEGATIVE)
            .attribute("lang", Syntaxes.LANGUAGE)
            .attribute("title")
            .attribute("rel")
            .attribute("codecs")
            .attribute("default", Syntaxes.BOOLEAN)
            .some(
                    "source",
                    ElementRule.empty()
                            .requiredAttribute("uri", Syntaxes.IRI_OF_ANY_SCHEME)
                            .attribute("contentType", Syntaxes.MEDIA_TYPE)
                            .build())
            .optional(
                    "integrity",
                    ElementRule.empty()
                            .requiredAttribute("type", Syntaxes.oneOf("sri", "pgp-signature"))
                            .requiredAttribute("value")
                            .build())
            .build();
    private static final ElementRule LIVE_ITEM = ElementRule.container("")
            .open()
            .requiredAttribute("status", Syntaxes.oneOf("pending", "live", "ended"))
            .requiredAttribute("start", Syntaxes.ISO_TIMESTAMP)
            .attribute("end", Syntaxes.ISO_TIMESTAMP)
            .build();
    private static final ElementRule CONTENT_LINK = ElementRule.text(Markup.PLAIN)
            .requiredAttribute("href", Syntaxes.IRI)
            .build();

    static final NamespaceGrammar GRAMMAR = NamespaceGrammar.of(PodcastIndex.URI)
            .growing()
            .in(Place.CHANNEL, Place.FEED, Place.ITEM, Place.ENTRY)
            .many("person", PERSON)
            .many("funding", FUNDING)
            .many("chat", CHAT)
            .many("image", IMAGE)
            .optional("images", IMAGES)
            .optional("license", LICENSE)
            .many("location", LOCATION)
            .many("remoteItem", REMOTE_ITEM)
            .many("socialInteract", SOCIAL_INTERACT)
            .many(
                    "txt",
                    ElementRule.text(atMost(MAX_RECORD))
                            .attribute("purpose", atMost(MAX_LABEL))
                            .build())
            .many("value", VALUE)
            .in(Place.CHANNEL, Place.FEED)
            .many("block", ElementRule.text(Syntaxes.YES_NO).attribute("id").build())
            .optional("guid", ElementRule.plain(Syntaxes.UUID))
            .optional("locked", LOCKED)
            .optional("medium", ElementRule.plain(Markup.PLAIN))
            .many("liveItem", LIVE_ITEM)
            .optional(
                    "podping",
                    ElementRule.empty()
                            .requiredAttribute("usesPodping", Syntaxes.BOOLEAN)
                            .build())
            .optional(
                    "podroll",
                    ElementRule.container(PodcastIndex.URI)
                            .some("remoteItem", REMOTE_ITEM)
                            .build())
            .optional(
                    "publisher",
                    ElementRule.container(PodcastIndex.URI)
                            .one("remoteItem", REMOTE_ITEM)
                            .build())
            .many("trailer", TRAILER)
            .optional(
                    "updateFrequency",
                    ElementRule.text(Markup.PLAIN)
                            .attribute("complete", Syntaxes.BOOLEAN)
                            .attribute("dtstart", Syntaxes.ISO_DAY)
                            .attribute("rrule")
                            .build())
            .optional(
                    "follow",
                    ElementRule.empty().requiredAttribute("url", Syntaxes.IRI).build())
            .in(Place.ITEM, Place.ENTRY)
            .optional("season", SEASON)
            .optional("episode", EPISODE)
            .optional("chapters", CHAPTERS)
            .many("transcript", TRANSCRIPT)
            .many("soundbite", SOUNDBITE)
            .many("alternateEnclosure", ALTERNATE_ENCLOSURE)
            .many("contentLink", CONTENT_LINK)
            .build();

    private PodcastIndexGrammar() {}

    /** Reports comments without an address, which only those that are switched off may lack. */
    private static final class CommentThread implements Watcher {
        @Override
        public void start(Element element) {
            if (element.attribute("uri") == null && !"disabled".equals(element.attribute("protocol"))) {
                element.report("attribute.missing", "uri", element.written());
            }
        }
    }

    /** Returns the syntax of texts that applications may cut if they have more characters. */
    private static Syntax atMost(int limit) {
        return (value, notice) -> {
            int length = value.codePointCount(0, value.length());
            if (length > limit) {
                notice.add("podcast.too-long", length, limit);
            }
        };
    }
}
