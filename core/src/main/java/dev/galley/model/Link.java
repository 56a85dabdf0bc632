package dev.galley.model;

import java.util.Objects;
import java.util.Optional;

/**
 * A reference from an article or feed to something on the web (RFC 4287 §4.2.7).
 *
 * @param href where it leads
 * @param rel the relation, a registered name or an IRI; {@link #ALTERNATE} where a feed gives none
 * @param type the media type of what is there, such as {@code text/html}
 * @param hreflang the language of what is there (BCP 47)
 * @param title a title for people
 * @param length the size of what is there, in bytes
 */
public record Link(
        Url href,
        String rel,
        Optional<String> type,
        Optional<String> hreflang,
        Optional<String> title,
        Optional<Long> length) {
    /** The page that this article or feed is a rendering of. */
    public static final String ALTERNATE = "alternate";
    /** The feed itself. */
    public static final String SELF = "self";
    /** Another page that is meant, such as the one a link blog points to. */
    public static final String RELATED = "related";
    /** The next page of the feed (RFC 5005 §3). */
    public static final String NEXT = "next";
    /** Something that belongs to the article and may be large: a sound, a film. */
    public static final String ENCLOSURE = "enclosure";
    /** Where the comments are (RFC 4685 §4). */
    public static final String REPLIES = "replies";
    /** Where what is said was found (RFC 4287 §4.2.7.2). */
    public static final String VIA = "via";

    public Link {
        Objects.requireNonNull(href, "href");
        Objects.requireNonNull(rel, "rel");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(hreflang, "hreflang");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(length, "length");
    }

    /** A link of the relation {@code rel} and nothing more. */
    public static Link of(String rel, Url href) {
        return new Link(href, rel, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** A link to the page that shows the same as the article or feed. */
    public static Link alternate(Url href) {
        return of(ALTERNATE, href);
    }

    /** Whether the relation is {@code name}, in whatever case it is written. */
    public boolean hasRel(String name) {
        return rel.equalsIgnoreCase(name);
    }

    /** The same link with a media type. */
    public Link withType(String type) {
        return new Link(href, rel, Optional.of(type), hreflang, title, length);
    }

    /** The same link with a title. */
    public Link withTitle(String title) {
        return new Link(href, rel, type, hreflang, Optional.of(title), length);
    }

    /** The same link, leading to {@code href}. */
    public Link withHref(Url href) {
        return new Link(href, rel, type, hreflang, title, length);
    }
}
