package dev.galley.model;

import java.util.Objects;
import java.util.Optional;

/**
 * The logo of a feed (RSS 2.0 {@code <image>}; Atom {@code <logo>}, RFC 4287 §4.2.8; JSON Feed "icon").
 *
 * @param url where the image is
 * @param title what it shows
 * @param link the page it leads to
 * @param width in pixels
 * @param height in pixels
 * @param description the text of the link's tooltip
 */
public record Image(
        Url url,
        Optional<String> title,
        Optional<Url> link,
        Optional<Integer> width,
        Optional<Integer> height,
        Optional<String> description) {
    public Image {
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(link, "link");
        Objects.requireNonNull(width, "width");
        Objects.requireNonNull(height, "height");
        Objects.requireNonNull(description, "description");
    }

    /** An image of which only the address is known. */
    public static Image of(Url url) {
        return new Image(url, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
