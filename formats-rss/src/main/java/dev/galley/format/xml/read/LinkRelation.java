package dev.galley.format.xml.read;

import dev.galley.model.Link;
import org.jspecify.annotations.Nullable;

/** Relations of links: registered ones by their names, or by the equivalent IRIs (RFC 4287 §4.2.7.2). */
public final class LinkRelation {
    /** The relation of a licence (RFC 4946). */
    public static final String LICENSE = "license";

    /** The IRI that precedes the name of a registered relation. */
    private static final String IRI = "http://www.iana.org/assignments/relation/";

    private LinkRelation() {}

    /** Returns the relation without the IRI of the IANA registry; {@code alternate} if {@code rel} is null. */
    public static String name(@Nullable String rel) {
        if (rel == null) {
            return Link.ALTERNATE;
        }
        return rel.startsWith(IRI) ? rel.substring(IRI.length()) : rel;
    }

    /** Checks whether {@code type} is the media type of a feed; a link to replies leads to a feed or to a page. */
    public static boolean isFeed(@Nullable String type) {
        return type != null
                && (type.contains("atom")
                        || type.contains("rss")
                        || type.endsWith("feed+json")
                        || (type.endsWith("xml") && !type.contains("html")));
    }
}
