package dev.galley.format.xml.namespace;

import dev.galley.format.xml.check.ElementRule;
import dev.galley.format.xml.check.NamespaceGrammar;
import dev.galley.format.xml.check.Place;
import dev.galley.format.xml.read.ArticleDraft;
import dev.galley.format.xml.read.Draft;
import dev.galley.format.xml.read.FeedDraft;
import dev.galley.format.xml.read.XmlCursor;
import dev.galley.internal.markup.Markup;
import dev.galley.internal.syntax.Syntaxes;
import dev.galley.model.Link;
import dev.galley.model.Url;
import dev.galley.model.XmlElement;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Identifiers in the feeds of YouTube. They also give the address of the page if the feed has no link to it. */
public final class YouTube extends Namespace {
    private static final String SITE = "https://www.youtube.com/";

    /** Creates the descriptor. */
    public YouTube() {
        super("yt", "http://www.youtube.com/xml/schemas/2015", "YouTube");
    }

    /** The namespace of the YouTube Data API before 2015. */
    @Override
    public List<String> aliases() {
        return List.of("http://gdata.youtube.com/schemas/2007");
    }

    @Override
    public boolean readFeed(XmlCursor cursor, FeedDraft feed) throws IOException {
        switch (cursor.local()) {
            case "playlistId" -> readPage(cursor.element(), SITE + "playlist?list=", feed);
            case "channelId" -> readPage(cursor.element(), SITE + "channel/", feed);
            default -> {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean readArticle(XmlCursor cursor, ArticleDraft article) throws IOException {
        if (!cursor.local().equals("videoId")) {
            return false;
        }
        readPage(cursor.element(), SITE + "watch?v=", article);
        return true;
    }

    /** Adds the page if there is no link to one. The element stays an extension, because the model has no such identifiers. */
    private static void readPage(XmlElement element, String address, Draft draft) {
        draft.readLast(element, (late, at) -> {
            String id = late.text().strip();
            if (isIdentifier(id) && isText(late) && draft.link(Link.ALTERNATE) == null) {
                draft.addLink(Link.alternate(Url.of(address + id)));
            }
            return false;
        });
    }

    private static boolean isIdentifier(String id) {
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            if ((c < '0' || c > '9') && (c < 'A' || c > 'Z') && (c < 'a' || c > 'z') && c != '-' && c != '_') {
                return false;
            }
        }
        return !id.isEmpty();
    }

    @Override
    public Optional<NamespaceGrammar> grammar() {
        ElementRule id = ElementRule.plain(Markup.PLAIN, Syntaxes.NOT_BLANK);
        ElementRule values = ElementRule.text().anyAttributes().build();
        return Optional.of(NamespaceGrammar.of(uri())
                .growing()
                .in(Place.FEED, Place.CHANNEL)
                .optional("channelId", id)
                .optional("playlistId", id)
                .in(Place.ENTRY, Place.ITEM)
                .optional("videoId", id)
                .optional("channelId", id)
                .many("accessControl", values)
                .many("statistics", values)
                .many("rating", values)
                .many("recorded", values)
                .build());
    }

    @Override
    public String documentation() {
        return """
                All elements stay extensions. Without a link to the page, its address is derived from the identifier.

                | element | model |
                |---|---|
                | `yt:videoId` | `Article.url()` if there is no link: the page of the video |
                | `yt:playlistId`, `yt:channelId` | `Feed.url()` if there is no link: the page of the playlist or channel |
                """;
    }
}
