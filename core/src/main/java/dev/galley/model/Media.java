package dev.galley.model;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * An image, audio, video or other file that belongs to an article. Immutable.
 *
 * <pre>{@code
 * Media audio = Media.builder(Url.of("https://harbour.example/horn.mp3"), Media.Role.ENCLOSURE)
 *         .type("audio/mpeg")
 *         .size(482_113L)
 *         .duration(Duration.ofSeconds(30))
 *         .build();
 * }</pre>
 */
public final class Media {
    private static final Property.Declaration PROPERTIES = new Property.Declaration();

    static final Property<String> TYPE = PROPERTIES.one("type");
    static final Property<Long> SIZE = PROPERTIES.one("size");
    static final Property<Duration> DURATION = PROPERTIES.one("duration");
    static final Property<Integer> WIDTH = PROPERTIES.one("width");
    static final Property<Integer> HEIGHT = PROPERTIES.one("height");
    static final Property<String> TITLE = PROPERTIES.one("title");
    static final Property<String> ALT = PROPERTIES.one("alt");
    static final Property<Text> CAPTION = PROPERTIES.one("caption");
    static final Property<String> CREDIT = PROPERTIES.one("credit");
    static final Property<Integer> GROUP = PROPERTIES.one("group");

    /** The role of a file in its article. */
    public enum Role {
        /** The main image, which represents the article in lists. */
        LEAD,
        /** A wide image behind or above the headline. */
        BANNER,
        /** A file to download or play (RSS {@code <enclosure>}, JSON Feed "attachments"), or one shown by a figure in the body. */
        ENCLOSURE
    }

    private final Url url;
    private final Role role;
    private final PropertyValues values;

    Media(Url url, Role role, PropertyValues values) {
        this.url = url;
        this.role = role;
        this.values = values;
    }

    /** Returns the lead image at {@code url}, with nothing else known. */
    public static Media lead(Url url) {
        return builder(url, Role.LEAD).build();
    }

    /** Returns the lead image at {@code url}, with nothing else known. */
    public static Media lead(String url) {
        return lead(Url.of(Objects.requireNonNull(url, "url")));
    }

    /** Returns the file at {@code url} to download or play, of the media type {@code type}. */
    public static Media enclosure(Url url, String type) {
        return builder(url, Role.ENCLOSURE)
                .type(Objects.requireNonNull(type, "type"))
                .build();
    }

    /** Returns a builder for a file at {@code url}, with nothing else set. */
    public static MediaBuilder builder(Url url, Role role) {
        return new MediaBuilder(
                Objects.requireNonNull(url, "url"),
                Objects.requireNonNull(role, "role"),
                new PropertyValues(PROPERTIES));
    }

    /** Returns a builder that begins with all properties of this file. */
    public MediaBuilder toBuilder() {
        return new MediaBuilder(url, role, values.copy());
    }

    /** Returns the address. */
    public Url url() {
        return url;
    }

    /** Returns the role of the file in its article. */
    public Role role() {
        return role;
    }

    /** Returns the media type, such as {@code audio/mpeg}. */
    public Optional<String> type() {
        return values.one(TYPE);
    }

    /** Returns the size in bytes. */
    public Optional<Long> size() {
        return values.one(SIZE);
    }

    /** Returns the playing time. */
    public Optional<Duration> duration() {
        return values.one(DURATION);
    }

    /** Returns the width in pixels. */
    public Optional<Integer> width() {
        return values.one(WIDTH);
    }

    /** Returns the height in pixels. */
    public Optional<Integer> height() {
        return values.one(HEIGHT);
    }

    /** Returns the title. Attachments with the same title are renditions of the same thing in JSON Feed 1.1. */
    public Optional<String> title() {
        return values.one(TITLE);
    }

    /** Returns the text alternative of an image, for readers who do not see it. */
    public Optional<String> alt() {
        return values.one(ALT);
    }

    /** Returns the caption. */
    public Optional<Text> caption() {
        return values.one(CAPTION);
    }

    /** Returns the credit: the name of the photographer or agency. */
    public Optional<String> credit() {
        return values.one(CREDIT);
    }

    /**
     * Returns the number of the group that the file belongs to. The media of one article with the same number are renditions
     * of the same thing, such as one film in several formats ({@code media:group} of Media RSS). Reading numbers the groups
     * of an article from 1.
     */
    public Optional<Integer> group() {
        return values.one(GROUP);
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Media that
                        && url.equals(that.url)
                        && role == that.role
                        && values.equals(that.values));
    }

    @Override
    public int hashCode() {
        return Objects.hash(url, role, values);
    }

    /** Returns role, address and media type, for logs and debuggers. */
    @Override
    public String toString() {
        return "Media[role=" + role + ", url=" + Shown.of(Optional.of(url)) + ", type=" + Shown.of(type()) + "]";
    }
}
