package dev.galley.format.xml.namespace.atom;

import dev.galley.format.xml.check.ValidValue;
import dev.galley.format.xml.namespace.Discussions;
import dev.galley.format.xml.namespace.Licenses;
import dev.galley.format.xml.read.ArticleDraft;
import dev.galley.format.xml.read.Draft;
import dev.galley.format.xml.read.FeedDraft;
import dev.galley.format.xml.read.LinkRelation;
import dev.galley.format.xml.read.Values;
import dev.galley.format.xml.read.XmlCursor;
import dev.galley.internal.syntax.Syntaxes;
import dev.galley.model.Hub;
import dev.galley.model.Link;
import dev.galley.model.Url;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/**
 * The links of Atom (RFC 4287 §4.2.7). Enclosures become media, replies the discussion, hubs the feed's hubs, licences (RFC
 * 4946) the facet {@code License}; all others stay links.
 */
final class AtomLinkReader {
    private static final Set<String> ATTRIBUTES = Set.of("href", "rel", "type", "hreflang", "title", "length");

    private AtomLinkReader() {}

    static void read(XmlCursor cursor, Draft draft) throws XMLStreamException {
        String href = cursor.attribute("href");
        if (href == null) {
            draft.keep(cursor);
            return;
        }
        Url url = cursor.url(href);
        String rel = rel(cursor);
        String parent = "links/" + draft.links().size();
        boolean taken = draft instanceof ArticleDraft article && takenByArticle(cursor, article, rel, url);
        taken |= draft instanceof FeedDraft feed && takenByFeed(cursor, feed, rel, url);
        taken |= rel.equalsIgnoreCase(LinkRelation.LICENSE)
                && isPlain(cursor)
                && cursor.attribute("length") == null
                && ValidValue.is(Syntaxes.IRI, url.value())
                && Licenses.add(draft, url);
        if (!taken) {
            draft.keepAttributes(cursor, parent, ATTRIBUTES);
            draft.addLink(link(cursor, draft, rel, url));
        }
        draft.keepContent(cursor, parent);
    }

    private static String rel(XmlCursor cursor) {
        String rel = cursor.attribute("rel");
        return rel == null || rel.isBlank() ? Link.ALTERNATE : LinkRelation.name(rel.strip());
    }

    private static boolean takenByArticle(XmlCursor cursor, ArticleDraft article, String rel, Url url) {
        if (rel.equalsIgnoreCase(Link.REPLIES)) {
            return Discussions.takeReplies(cursor, article, url);
        }
        if (!rel.equalsIgnoreCase(Link.ENCLOSURE) || cursor.attribute("hreflang") != null) {
            return false;
        }
        article.files().readEnclosure(cursor, url, ATTRIBUTES);
        return true;
    }

    private static boolean takenByFeed(XmlCursor cursor, FeedDraft feed, String rel, Url url) {
        if (!rel.equalsIgnoreCase("hub") || !isPlain(cursor)) {
            return false;
        }
        feed.hubs().add(Hub.webSub(url));
        return true;
    }

    /** Checks whether the link has only an address and a relation. */
    private static boolean isPlain(XmlCursor cursor) {
        return cursor.attribute("type") == null
                && cursor.attribute("title") == null
                && cursor.attribute("hreflang") == null;
    }

    private static Link link(XmlCursor cursor, Draft draft, String rel, Url url) {
        String path = draft.path() + "/links/" + draft.links().size() + "/length";
        return new Link(
                url,
                rel,
                Optional.ofNullable(cursor.attribute("type")),
                Optional.ofNullable(cursor.attribute("hreflang")),
                Optional.ofNullable(cursor.attribute("title")),
                Optional.ofNullable(Values.longNumber(cursor.attribute("length"), cursor, path)));
    }
}
