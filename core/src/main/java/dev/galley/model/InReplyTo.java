package dev.galley.model;

import java.util.Objects;
import java.util.Optional;

/**
 * A reference to what an article replies to (RFC 4685 §3, {@code thr:in-reply-to}).
 *
 * @param ref the identifier of the original
 * @param href the address of the original
 * @param type the media type of the resource at that address
 * @param source the address of the feed or entry that contains the original
 */
public record InReplyTo(Optional<String> ref, Optional<Url> href, Optional<String> type, Optional<Url> source) {
    public InReplyTo {
        Objects.requireNonNull(ref, "ref");
        Objects.requireNonNull(href, "href");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(source, "source");
    }

    /** Returns the identifier and address of the original, for logs and debuggers. */
    @Override
    public String toString() {
        return "InReplyTo[ref=" + Shown.of(ref) + ", href=" + Shown.of(href) + "]";
    }
}
