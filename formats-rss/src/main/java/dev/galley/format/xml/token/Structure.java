package dev.galley.format.xml.token;

import java.util.Locale;
import java.util.Set;

/**
 * The local names of elements that help to repair a damaged document. They do not change how an undamaged one is read.
 *
 * @param roots the root elements of feeds
 * @param frames the elements that contain articles, including the roots
 * @param articles the elements of articles
 * @param leaves elements that have only attributes or words, so that one with elements inside may lack its end tag
 */
public record Structure(Set<String> roots, Set<String> frames, Set<String> articles, Set<String> leaves) {
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
                    "webMaster"));

    /** No elements: for fragments. */
    public static final Structure NONE = new Structure(Set.of(), Set.of(), Set.of(), Set.of());

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
