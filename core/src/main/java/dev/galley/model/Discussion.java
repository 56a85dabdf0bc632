package dev.galley.model;

import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;

/**
 * The discussion of an article: where its comments are, and how many.
 *
 * @param page the page with the comments (RSS 2.0 {@code <comments>}, {@code replies} link of type HTML)
 * @param feed the feed of the comments ({@code wfw:commentRss}; {@code replies} link of a feed type, RFC 4685 §4)
 * @param count how many comments there are ({@code slash:comments}, {@code thr:total}, RFC 4685 §5)
 * @param updated when the newest of them changed ({@code thr:updated}, RFC 4685 §4)
 * @param open whether new comments are taken; empty where that is not known
 */
public record Discussion(
        Optional<Url> page,
        Optional<Url> feed,
        Optional<Integer> count,
        Optional<OffsetDateTime> updated,
        Optional<Boolean> open) {
    /** A discussion of which nothing is known. */
    public static final Discussion NONE =
            new Discussion(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public Discussion {
        Objects.requireNonNull(page, "page");
        Objects.requireNonNull(feed, "feed");
        Objects.requireNonNull(count, "count");
        Objects.requireNonNull(updated, "updated");
        Objects.requireNonNull(open, "open");
    }

    /** The same discussion with a page of comments. */
    public Discussion withPage(Url page) {
        return new Discussion(Optional.of(page), feed, count, updated, open);
    }

    /** The same discussion with a feed of comments. */
    public Discussion withFeed(Url feed) {
        return new Discussion(page, Optional.of(feed), count, updated, open);
    }

    /** The same discussion with a number of comments. */
    public Discussion withCount(int count) {
        return new Discussion(page, feed, Optional.of(count), updated, open);
    }

    /** The same discussion, whose newest comment changed at {@code updated}. */
    public Discussion withUpdated(OffsetDateTime updated) {
        return new Discussion(page, feed, count, Optional.of(updated), open);
    }

    /** The same discussion, open or closed to new comments. */
    public Discussion withOpen(boolean open) {
        return new Discussion(page, feed, count, updated, Optional.of(open));
    }
}
