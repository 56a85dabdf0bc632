package dev.galley.format.xml.token;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The local names of elements that help to repair a damaged document. They do not change how an undamaged one is read.
 *
 * @param roots the root elements of feeds
 * @param frames the elements that contain articles, including the roots
 * @param articles the elements of articles
 * @param leaves elements that have only attributes or words, so that one with elements inside may lack its end tag
 * @param texts elements with words or markup; one with another field inside may lack its end tag
 * @param containers elements that consist of other fields, with the names of these; without names, all of the same prefix
 * @param prefixes the usual prefixes of namespaces whose elements are fields too
 */
public record Structure(
        Set<String> roots,
        Set<String> frames,
        Set<String> articles,
        Set<String> leaves,
        Set<String> texts,
        Map<String, Set<String>> containers,
        Set<String> prefixes) {
    /** The containers that may have a prefix, such as {@code itunes:owner}; {@code itunes:image} is not one, unlike {@code image}. */
    private static final Set<String> PREFIXED = Set.of("author", "contributor", "owner", "group");
    /** What a container with an address begins with, unless it has only words and lacks its end tag. */
    private static final Set<String> FIRST = Set.of("url", "title", "width", "height");

    private static final Set<String> PERSON = Set.of("name", "email", "uri", "url");

    /** The elements of RSS and Atom. */
    public static final Structure FEEDS = new Structure(
            Set.of("rss", "feed", "RDF", "Channel", "entry"),
            Set.of("rss", "feed", "RDF", "Channel", "channel"),
            Set.of("item", "entry"),
            Set.of(
                    "category",
                    "cloud",
                    "comments",
                    "docs",
                    "duration",
                    "enclosure",
                    "episode",
                    "explicit",
                    "generator",
                    "guid",
                    "icon",
                    "id",
                    "image",
                    "language",
                    "lastBuildDate",
                    "link",
                    "logo",
                    "managingEditor",
                    "pubDate",
                    "published",
                    "rating",
                    "season",
                    "thumbnail",
                    "ttl",
                    "updated",
                    "webMaster"),
            Set.of(
                    "content",
                    "copyright",
                    "creator",
                    "credit",
                    "date",
                    "description",
                    "email",
                    "encoded",
                    "info",
                    "keywords",
                    "name",
                    "publisher",
                    "rights",
                    "source",
                    "subject",
                    "subtitle",
                    "summary",
                    "tagline",
                    "title",
                    "uri",
                    "url"),
            Map.of(
                    "author",
                    PERSON,
                    "contributor",
                    PERSON,
                    "owner",
                    PERSON,
                    "image",
                    Set.of("url", "title", "link", "width", "height", "description"),
                    "textInput",
                    Set.of("title", "description", "name", "link"),
                    "skipDays",
                    Set.of("day"),
                    "skipHours",
                    Set.of("hour"),
                    "group",
                    Set.of(),
                    "media:content",
                    Set.of()),
            Set.of(("a10 atom atom10 content creativecommons dc dcterms excerpt feedburner geo georss googleplay itunes"
                            + " media podcast psc slash source sy thr wfw wp yt")
                    .split(" ")));

    /** No elements: for fragments. */
    public static final Structure NONE = of(Set.of(), Set.of());

    /** Describes documents of which only the roots and frames are known. */
    public static Structure of(Set<String> roots, Set<String> frames) {
        return new Structure(roots, frames, Set.of(), Set.of(), Set.of(), Map.of(), Set.of());
    }

    /** Fields that an article has only once; at first those by which it is known. */
    private static final List<String> SINGLE = List.of(
            "title",
            "guid",
            "id",
            "link",
            "description",
            "summary",
            "content",
            "pubDate",
            "published",
            "updated",
            "comments");

    /** The bits of the fields by which an article is known. */
    static final int IDENTITY = 0b111;
    /** The bit of a link. */
    static final int LINK = 0b1000;

    /** Returns what is known of elements with this name. */
    Kind kind(String name) {
        int colon = name.indexOf(':');
        String prefix = name.substring(0, Math.max(0, colon)).toLowerCase(Locale.ROOT);
        String local = name.substring(colon + 1);
        Set<String> children = containers.get(name);
        if (children == null && (prefix.isEmpty() || PREFIXED.contains(local))) {
            children = containers.get(local);
        }
        boolean leaf = children == null && isLeaf(name);
        boolean text = children == null && holds(texts, name);
        boolean frame = isFrame(name) || isArticle(name);
        boolean field = leaf || text || children != null || prefixes.contains(prefix);
        int position = SINGLE.indexOf(name);
        int single = position < 0 ? 0 : 1 << position;
        return new Kind(prefix, local, frame, leaf, text, field, children, single);
    }

    /**
     * What is known of the elements of one name.
     *
     * @param frame whether it contains the fields of a feed or article
     * @param field whether it does not occur in the markup of a text
     * @param children the elements in a container; null for other elements
     * @param single a bit of its own for a field that an article has only once; 0 for other elements
     */
    record Kind(
            String prefix,
            String local,
            boolean frame,
            boolean leaf,
            boolean text,
            boolean field,
            @Nullable Set<String> children,
            int single) {

        /** Checks whether the element has text or fields, so that it is hardly meant if it is empty. */
        boolean mayHold() {
            return leaf || text || frame;
        }

        /** Checks whether the element consists of fields. */
        boolean holdsFields() {
            return frame || children != null;
        }

        /**
         * Checks whether {@code child}, inside the element, shows that the end tag may be missing.
         *
         * @param first whether the element has had no other child
         */
        boolean mayEndBefore(Kind child, boolean first) {
            boolean samePrefix = prefix.equals(child.prefix);
            if (children != null) {
                boolean own = children.isEmpty()
                        ? samePrefix
                        : children.contains(child.local) && (samePrefix || child.prefix.isEmpty());
                boolean misplaced =
                        first && children.contains("url") && !children.contains("uri") && !FIRST.contains(child.local);
                return child.field && (!own || misplaced);
            }
            return leaf || (child.field && (text || prefix.isEmpty() || !samePrefix));
        }
    }

    private static boolean holds(Set<String> names, String name) {
        if (names.isEmpty()) {
            return false;
        }
        String local = name.substring(name.indexOf(':') + 1);
        return names.contains(local) || names.contains(local.toLowerCase(Locale.ROOT));
    }

    /** Checks whether an element may be the root; every element may if no roots are known. */
    boolean isRoot(String name) {
        return roots.isEmpty() || holds(roots, name);
    }

    boolean isFrame(String name) {
        return holds(frames, name);
    }

    boolean isLeaf(String name) {
        return holds(leaves, name);
    }

    boolean isArticle(String name) {
        return holds(articles, name);
    }
}
