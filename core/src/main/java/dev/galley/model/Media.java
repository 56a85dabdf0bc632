package dev.galley.model;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * An image, sound, film or other file that belongs to an article.
 *
 * @param url where it is
 * @param role what it is to the article
 * @param type its media type, such as {@code audio/mpeg}
 * @param size its size in bytes
 * @param duration how long it plays
 * @param width in pixels
 * @param height in pixels
 * @param title a title for people; media of one article with the same title are renditions of one thing (JSON Feed 1.1)
 * @param alt what an image shows, for those who do not see it
 * @param caption what stands below it
 * @param credit who made it
 */
public record Media(
        Url url,
        Role role,
        Optional<String> type,
        Optional<Long> size,
        Optional<Duration> duration,
        Optional<Integer> width,
        Optional<Integer> height,
        Optional<String> title,
        Optional<String> alt,
        Optional<Text> caption,
        Optional<String> credit) {
    /** What a medium is to its article. */
    public enum Role {
        /** The image that stands for the article. */
        LEAD,
        /** A wide image behind or above the headline. */
        BANNER,
        /** A file to download or play (RSS {@code <enclosure>}, JSON Feed "attachments"), or what a figure in the body shows. */
        ENCLOSURE
    }

    public Media {
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(size, "size");
        Objects.requireNonNull(duration, "duration");
        Objects.requireNonNull(width, "width");
        Objects.requireNonNull(height, "height");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(alt, "alt");
        Objects.requireNonNull(caption, "caption");
        Objects.requireNonNull(credit, "credit");
    }

    /** The image that stands for an article, with nothing known but its address. */
    public static Media lead(Url url) {
        return builder(url, Role.LEAD).build();
    }

    /** A file to download or play, of the media type {@code type}. */
    public static Media enclosure(Url url, String type) {
        return builder(url, Role.ENCLOSURE).type(type).build();
    }

    /** Begins a medium with what every medium has. */
    public static MediaBuilder builder(Url url, Role role) {
        return new MediaBuilder(url, role);
    }

    /** A builder that begins with everything this medium has. */
    public MediaBuilder toBuilder() {
        return new MediaBuilder(url, role)
                .type(type.orElse(null))
                .size(size.orElse(null))
                .duration(duration.orElse(null))
                .width(width.orElse(null))
                .height(height.orElse(null))
                .title(title.orElse(null))
                .alt(alt.orElse(null))
                .caption(caption.orElse(null))
                .credit(credit.orElse(null));
    }
}
