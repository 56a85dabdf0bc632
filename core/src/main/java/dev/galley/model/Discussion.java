package dev.galley.model;

import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;

/**
 * The discussion of an article: where its comments are, and how many there are.
 *
 * @param page the address of the page with the comments (RSS 2.0 {@code <comments>}, {@code replies} link of type HTML)
 * @param feed the address of the feed of comments ({@code wfw:commentRss}; {@code replies} link of a feed type, RFC 4685 §4)
 * @param feedType the media type of that feed; empty if unknown
 * @param count the number of comments ({@code slash:comments}, {@code thr:total}, RFC 4685 §5)
 * @param updated the date on which the newest of them changed ({@code thr:updated}, RFC 4685 §4)
 * @param open whether new comments are accepted; empty if unknown
 * @param privacyNote what the form for comments says about the commenter's data, such as "Your email address will not be
 *     published"
 */
public record Discussion(
        Optional<Url> page,
        Optional<Url> feed,
        Optional<String> feedType,
        Optional<Integer> count,
        Optional<OffsetDateTime> updated,
        Optional<Boolean> open,
        Optional<String> privacyNote) {
    /** A discussion of which nothing is known; copies of it set what is known. */
    public static final Discussion NONE = new Discussion(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    public Discussion {
        Objects.requireNonNull(page, "page");
        Objects.requireNonNull(feed, "feed");
        Objects.requireNonNull(feedType, "feedType");
        Objects.requireNonNull(count, "count");
        Objects.requireNonNull(updated, "updated");
        Objects.requireNonNull(open, "open");
        Objects.requireNonNull(privacyNote, "privacyNote");
    }

    /** Returns a copy with the given page of comments. */
    public Discussion withPage(Url page) {
        return new Discussion(
                Optional.of(Objects.requireNonNull(page, "page")), feed, feedType, count, updated, open, privacyNote);
    }

    /** Returns a copy with the given feed of comments, whose media type is unknown. */
    public Discussion withFeed(Url feed) {
        return new Discussion(
                page,
                Optional.of(Objects.requireNonNull(feed, "feed")),
                Optional.empty(),
                count,
                updated,
                open,
                privacyNote);
    }

    /** Returns a copy with the given feed of comments, such as one of the type {@code application/rss+xml}. */
    public Discussion withFeed(Url feed, String type) {
        return new Discussion(
                page,
                Optional.of(Objects.requireNonNull(feed, "feed")),
                Optional.of(Objects.requireNonNull(type, "type")),
                count,
                updated,
                open,
                privacyNote);
    }

    /** Returns a copy with the given number of comments. */
    public Discussion withCount(int count) {
        return new Discussion(page, feed, feedType, Optional.of(count), updated, open, privacyNote);
    }

    /** Returns a copy whose newest comment changed at {@code updated}. */
    public Discussion withUpdated(OffsetDateTime updated) {
        return new Discussion(
                page,
                feed,
                feedType,
                count,
                Optional.of(Objects.requireNonNull(updated, "updated")),
                open,
                privacyNote);
    }

    /** Returns a copy that is open or closed to new comments. */
    public Discussion withOpen(boolean open) {
        return new Discussion(page, feed, feedType, count, updated, Optional.of(open), privacyNote);
    }

    /** Returns a copy with the given note about the commenter's data. */
    public Discussion withPrivacyNote(String privacyNote) {
        return new Discussion(
                page,
                feed,
                feedType,
                count,
                updated,
                open,
                Optional.of(Objects.requireNonNull(privacyNote, "privacyNote")));
    }
}
