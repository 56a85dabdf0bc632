package dev.galley.format.xml.write;

import dev.galley.format.xml.namespace.CommentApi;
import dev.galley.format.xml.namespace.Content;
import dev.galley.format.xml.namespace.DublinCore;
import dev.galley.format.xml.namespace.Slash;
import dev.galley.format.xml.namespace.Threading;
import dev.galley.format.xml.namespace.atom.Atom;
import java.util.Map;
import java.util.Set;

/**
 * The names of a format's own elements, and the namespaces that are declared at its root, since a stream cannot know
 * which of them its articles will need.
 */
public final class Vocabularies {
    /** In RSS, whose own elements are in no namespace. */
    public static final Map<String, String> RSS = Map.of(
            "atom", Atom.URI,
            "content", Content.URI,
            "dc", DublinCore.URI,
            "slash", Slash.URI,
            "thr", Threading.URI,
            "wfw", CommentApi.URI);

    /** In Atom, whose own namespace is the default one. */
    public static final Map<String, String> ATOM = Map.of("", Atom.URI, "thr", Threading.URI);

    /** The names of the elements in an RSS channel or item. */
    public static final Set<String> RSS_ELEMENTS = Set.of(
            "title",
            "link",
            "description",
            "language",
            "copyright",
            "managingEditor",
            "webMaster",
            "pubDate",
            "lastBuildDate",
            "category",
            "generator",
            "docs",
            "cloud",
            "ttl",
            "image",
            "rating",
            "textInput",
            "textinput",
            "skipHours",
            "skipDays",
            "item",
            "items",
            "author",
            "comments",
            "enclosure",
            "guid",
            "source",
            "expirationDate");

    /** The names of the elements in an Atom feed or entry. */
    public static final Set<String> ATOM_ELEMENTS = Set.of(
            "id",
            "title",
            "subtitle",
            "tagline",
            "updated",
            "modified",
            "published",
            "issued",
            "created",
            "author",
            "contributor",
            "category",
            "generator",
            "icon",
            "logo",
            "link",
            "rights",
            "copyright",
            "entry",
            "summary",
            "content",
            "source");

    private Vocabularies() {}
}
