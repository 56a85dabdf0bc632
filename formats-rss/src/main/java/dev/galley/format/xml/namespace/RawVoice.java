package dev.galley.format.xml.namespace;

import dev.galley.format.xml.check.ElementRule;
import dev.galley.format.xml.check.NamespaceGrammar;
import dev.galley.format.xml.check.Place;
import dev.galley.format.xml.read.ArticleDraft;
import dev.galley.format.xml.read.Origin;
import dev.galley.format.xml.read.XmlCursor;
import dev.galley.internal.markup.Markup;
import dev.galley.internal.syntax.Syntaxes;
import dev.galley.model.Media;
import dev.galley.model.XmlAttribute;
import dev.galley.model.XmlElement;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Recordings, live streams and their posters (RawVoice RSS 1.2, of Blubrry). */
public final class RawVoice extends Namespace {
    /** Creates the descriptor. */
    public RawVoice() {
        super("rawvoice", "http://www.rawvoice.com/rawvoiceRssModule/", "RawVoice, for podcasts of Blubrry");
    }

    @Override
    public List<String> aliases() {
        return List.of("https://blubrry.com/developer/rawvoice-rss/");
    }

    @Override
    public boolean readArticle(XmlCursor cursor, ArticleDraft article) throws IOException {
        if (!cursor.local().equals("poster")) {
            return false;
        }
        Origin origin = cursor.origin();
        XmlElement element = cursor.element();
        article.readLast(element, (late, at) -> {
            List<XmlAttribute> attributes = late.attributes();
            boolean poster = attributes.size() == 1
                    && attributes.get(0).name().local().equals("url")
                    && late.children().isEmpty()
                    && !attributes.get(0).value().isBlank();
            return poster
                    && article.addLead(
                            Media.lead(origin.resolve(attributes.get(0).value())));
        });
        return true;
    }

    @Override
    public Optional<NamespaceGrammar> grammar() {
        ElementRule text = ElementRule.plain(Markup.PLAIN);
        ElementRule yes = ElementRule.plain(Syntaxes.YES_NO);
        ElementRule stream = ElementRule.text(Syntaxes.NOT_BLANK)
                .attribute("schedule")
                .attribute("duration")
                .attribute("type")
                .build();
        ElementRule file = ElementRule.empty()
                .requiredAttribute("src", Syntaxes.IRI)
                .attribute("type", Syntaxes.MEDIA_TYPE)
                .attribute("length", Syntaxes.NON_NEGATIVE)
                .build();
        return Optional.of(NamespaceGrammar.of(uri())
                .growing()
                .in(Place.CHANNEL, Place.FEED)
                .optional(
                        "rating",
                        ElementRule.text(Markup.PLAIN)
                                .attribute("tv")
                                .attribute("movie")
                                .build())
                .optional("liveEmbed", ElementRule.plain())
                .many("flashLiveStream", stream)
                .many("httpLiveStream", stream)
                .many("shoutcastLiveStream", stream)
                .many("liveStream", stream)
                .optional("location", text)
                .optional("frequency", text)
                .optional("mycast", yes)
                .optional("subscribe", ElementRule.empty().anyAttributes().build())
                .optional(
                        "donate",
                        ElementRule.text(Markup.PLAIN)
                                .requiredAttribute("href", Syntaxes.IRI)
                                .build())
                .in(Place.ITEM, Place.ENTRY)
                .optional(
                        "poster",
                        ElementRule.empty()
                                .requiredAttribute("url", Syntaxes.IRI)
                                .build())
                .optional("isHd", yes)
                .optional("embed", ElementRule.plain())
                .optional("webm", file)
                .optional("mp4", file)
                .many(
                        "metamark",
                        ElementRule.text()
                                .attribute("type")
                                .attribute("link", Syntaxes.IRI)
                                .attribute("position", Syntaxes.NON_NEGATIVE)
                                .attribute("duration", Syntaxes.NON_NEGATIVE)
                                .build())
                .build());
    }

    @Override
    public String documentation() {
        return """
                All elements stay extensions except one.

                | element | model |
                |---|---|
                | `rawvoice:poster` | the lead image, if there is no other |
                """;
    }
}
