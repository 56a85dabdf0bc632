package dev.galley.model;

import java.util.Objects;
import java.util.Optional;

/**
 * The logo of a feed (RSS 2.0 {@code <image>}; Atom {@code <logo>}, RFC 4287 §4.2.8; JSON Feed "icon").
 *
 * @param url the address of the image
 * @param title the title
 * @param link the address of the page that the image links to
 * @param width the width in pixels
 * @param height the height in pixels
 * @param description the tooltip of the link
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

    /** Returns an image with only an address. */
    public static Image of(Url url) {
        return new Image(url, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
