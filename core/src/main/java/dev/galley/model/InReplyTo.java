package dev.galley.model;

import java.util.Objects;
import java.util.Optional;

/**
 * What an article answers (RFC 4685 §3, {@code thr:in-reply-to}).
 *
 * @param ref the id of what is answered
 * @param href where that can be read
 * @param type the media type of what is there
 * @param source the feed or entry that holds it
 */
public record InReplyTo(Optional<String> ref, Optional<Url> href, Optional<String> type, Optional<Url> source) {
    public InReplyTo {
        Objects.requireNonNull(ref, "ref");
        Objects.requireNonNull(href, "href");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(source, "source");
    }
}
