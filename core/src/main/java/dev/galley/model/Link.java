package dev.galley.model;

import java.util.Objects;
import java.util.Optional;

/**
 * A reference from an article or feed to a web resource (RFC 4287 §4.2.7).
 *
 * @param href the address of the resource
 * @param rel the relation, a registered name or an IRI; {@link #ALTERNATE} if a feed gives none
 * @param type the media type of the resource, such as {@code text/html}
 * @param hreflang the language of the resource, a BCP 47 tag
 * @param title the title of the link
 * @param length the size of the resource in bytes
 */
public record Link(
        Url href,
        String rel,
        Optional<String> type,
        Optional<String> hreflang,
        Optional<String> title,
        Optional<Long> length) {
    /** The relation of the page that this article or feed is another form of. */
    public static final String ALTERNATE = "alternate";
    /** The relation of the feed itself. */
    public static final String SELF = "self";
    /** The relation of a page that the article is about, such as the one a link-blog post refers to. */
    public static final String RELATED = "related";
    /** The relation of the next page of a paged feed (RFC 5005 §3). */
    public static final String NEXT = "next";
    /** The relation of a possibly large file that belongs to the article, such as audio or video. */
    public static final String ENCLOSURE = "enclosure";
    /** The relation of the comments (RFC 4685 §4). */
    public static final String REPLIES = "replies";
    /** The relation of the source of the information in the article (RFC 4287 §4.2.7.2). */
    public static final String VIA = "via";

    public Link {
        Objects.requireNonNull(href, "href");
        Objects.requireNonNull(rel, "rel");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(hreflang, "hreflang");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(length, "length");
    }

    /** Returns a link with the relation {@code rel} to {@code href}. */
    public static Link of(String rel, Url href) {
        return new Link(href, rel, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Returns a link with the relation {@code rel} to {@code href}, such as {@code Link.of("via", "https://a.example/")}. */
    public static Link of(String rel, String href) {
        return of(rel, new Url(Objects.requireNonNull(href, "href")));
    }

    /** Returns a link to the page that the article or feed is another form of. */
    public static Link alternate(Url href) {
        return of(ALTERNATE, href);
    }

    /** Returns a link to the page that the article or feed is another form of. */
    public static Link alternate(String href) {
        return of(ALTERNATE, href);
    }

    /** Returns a link to the feed itself. */
    public static Link self(Url href) {
        return of(SELF, href);
    }

    /** Returns a link to the feed itself. */
    public static Link self(String href) {
        return of(SELF, href);
    }

    /** Checks whether the relation is {@code name}, ignoring case. */
    public boolean hasRel(String name) {
        return rel.equalsIgnoreCase(Objects.requireNonNull(name, "name"));
    }

    /** Returns a copy with the given address. */
    public Link withHref(Url href) {
        return new Link(href, rel, type, hreflang, title, length);
    }

    /** Returns a copy with the given media type, such as {@code text/html}. */
    public Link withType(String type) {
        return new Link(href, rel, Optional.of(Objects.requireNonNull(type, "type")), hreflang, title, length);
    }

    /** Returns a copy with the given language of the resource, a BCP 47 tag. */
    public Link withHreflang(String hreflang) {
        return new Link(href, rel, type, Optional.of(Objects.requireNonNull(hreflang, "hreflang")), title, length);
    }

    /** Returns a copy with the given title. */
    public Link withTitle(String title) {
        return new Link(href, rel, type, hreflang, Optional.of(Objects.requireNonNull(title, "title")), length);
    }

    /** Returns a copy with the given size of the resource, in bytes. */
    public Link withLength(long length) {
        return new Link(href, rel, type, hreflang, title, Optional.of(length));
    }
}
