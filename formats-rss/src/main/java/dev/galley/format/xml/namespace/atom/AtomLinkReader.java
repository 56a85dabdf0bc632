package dev.galley.format.xml.namespace.atom;

import dev.galley.format.xml.check.ValidValue;
import dev.galley.format.xml.namespace.Discussions;
import dev.galley.format.xml.namespace.Licenses;
import dev.galley.format.xml.read.ArticleDraft;
import dev.galley.format.xml.read.Draft;
import dev.galley.format.xml.read.FeedDraft;
import dev.galley.format.xml.read.LinkRelation;
import dev.galley.format.xml.read.Origin;
import dev.galley.format.xml.read.Values;
import dev.galley.format.xml.read.XmlCursor;
import dev.galley.internal.syntax.Syntaxes;
import dev.galley.model.Hub;
import dev.galley.model.Link;
import dev.galley.model.Url;
import dev.galley.model.XmlElement;
import dev.galley.report.Finding;
import dev.galley.report.Severity;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The links of Atom (RFC 4287 §4.2.7). Enclosures become media, replies the discussion, hubs the feed's hubs, licences (RFC
 * 4946) the facet {@code License}; all others stay links.
 */
final class AtomLinkReader {
    private static final Set<String> ATTRIBUTES = Set.of("href", "rel", "type", "hreflang", "title", "length");
    private static final Set<String> OF_ENCLOSURE = Set.of("href", "rel", "type", "title", "length");
    private static final Set<String> OF_HUB = Set.of("href", "rel");
    private static final String LICENSE = "facets/license";

    private AtomLinkReader() {}

    static void read(XmlCursor cursor, Draft draft) throws IOException {
        cursor.correctAttributes(ATTRIBUTES);
        String href = cursor.attribute("href");
        String rel = rel(cursor);
        if ((href == null || href.isBlank())
                && draft instanceof ArticleDraft article
                && rel.equalsIgnoreCase(Link.ENCLOSURE)) {
            article.files().keepWithoutAddress(cursor);
            return;
        }
        if (href == null) {
            Origin origin = cursor.origin();
            readText(cursor.element(), rel, origin, cursor, draft);
            return;
        }
        Url url = cursor.url(href);
        String parent = taken(cursor, draft, rel, url);
        if (parent == null) {
            parent = "links/" + draft.addLink(link(cursor, draft, rel, url));
            draft.keepAttributes(cursor, parent, ATTRIBUTES);
        }
        draft.keepContent(cursor, parent);
    }

    /** Reads a link whose address is its text, as in RSS; keeps one without an address, or with more than that. */
    private static void readText(XmlElement element, String rel, Origin origin, XmlCursor cursor, Draft draft) {
        Url address = Url.of(element.text().strip());
        boolean whole = element.children().stream().noneMatch(XmlElement.class::isInstance)
                && element.attributes().stream()
                        .allMatch(attribute -> attribute.name().is("", "rel"));
        if (!whole || !address.isWeb()) {
            draft.keep(element);
            return;
        }
        cursor.report(Finding.of(
                        "link.as-text",
                        Severity.WARNING,
                        draft.path() + "/links",
                        "The address of this link is its text instead of an attribute; it was read nevertheless")
                .withValue(address.value())
                .withHint("Write the address in the attribute \"href\""));
        draft.addLink(Link.of(rel, origin.resolve(address.value())));
    }

    /** Reads a link that fills another field; returns the path of the field, null if the link fills none. */
    private static @Nullable String taken(XmlCursor cursor, Draft draft, String rel, Url url) {
        if (draft instanceof ArticleDraft article) {
            String parent = takenByArticle(cursor, article, rel, url);
            if (parent != null) {
                return parent;
            }
        }
        if (draft instanceof FeedDraft feed && rel.equalsIgnoreCase("hub")) {
            String parent = "hubs/" + feed.hubs().size();
            feed.hubs().add(Hub.webSub(url));
            draft.keepAttributes(cursor, parent, OF_HUB);
            return parent;
        }
        boolean license = rel.equalsIgnoreCase(LinkRelation.LICENSE)
                && isPlain(cursor)
                && cursor.attribute("length") == null
                && ValidValue.is(Syntaxes.IRI, url.value())
                && Licenses.add(draft, url);
        if (license) {
            draft.keepAttributes(cursor, LICENSE, ATTRIBUTES);
        }
        return license ? LICENSE : null;
    }

    private static String rel(XmlCursor cursor) {
        String rel = cursor.attribute("rel");
        return rel == null || rel.isBlank() ? Link.ALTERNATE : LinkRelation.name(rel.strip());
    }

    private static @Nullable String takenByArticle(XmlCursor cursor, ArticleDraft article, String rel, Url url) {
        if (rel.equalsIgnoreCase(Link.REPLIES)) {
            return Discussions.takeReplies(cursor, article, url) ? "discussion" : null;
        }
        if (!rel.equalsIgnoreCase(Link.ENCLOSURE)) {
            return null;
        }
        return "media/" + article.files().readEnclosure(cursor, url, OF_ENCLOSURE);
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
