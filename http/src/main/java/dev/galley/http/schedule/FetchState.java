package dev.galley.http.schedule;

import dev.galley.http.internal.WebAddress;
import dev.galley.model.Url;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * What an application remembers about a feed between two requests. Each fetch takes a state and returns the next one, which the
 * application stores, for example as {@linkplain #toText() text} in a column.
 *
 * <pre>{@code
 * FetchState state = FetchState.of(Url.of("https://harbour.example/feed.xml"));
 * String column = state.toText();
 * assert FetchState.parse(column).equals(state);
 * }</pre>
 *
 * @param address the address under which the application knows the feed: {@code http} or {@code https}. It may have user
 *     information, which {@link #toText()} contains and {@link #toString()} leaves out
 * @param movedTo the address that the feed has moved to permanently, which is asked from then on
 * @param validators the validators of the document that was read last
 * @param hints what the document that was read last says about when to ask again
 * @param failures the number of failures in a row, 0 or more
 * @param nextFetch when to ask again; empty if the feed has never been asked for, or is gone
 * @param isGone whether the feed has been removed for good (status 410), so that there is nothing to ask for
 */
public record FetchState(
        Url address,
        Optional<Url> movedTo,
        Optional<Validators> validators,
        DocumentHints hints,
        int failures,
        Optional<Instant> nextFetch,
        boolean isGone) {
    /**
     * @throws IllegalArgumentException if an address is not a web address, the number of failures is negative, or a feed that is gone
     *     has a next time
     */
    public FetchState {
        WebAddress.of(address);
        Objects.requireNonNull(movedTo, "movedTo");
        movedTo.ifPresent(WebAddress::of);
        Objects.requireNonNull(validators, "validators");
        Objects.requireNonNull(hints, "hints");
        Objects.requireNonNull(nextFetch, "nextFetch");
        if (failures < 0) {
            throw new IllegalArgumentException("The number of failures must not be negative: " + failures);
        }
        if (isGone && nextFetch.isPresent()) {
            throw new IllegalArgumentException("A feed that is gone has no next time");
        }
    }

    /**
     * Returns the state of a feed that has never been asked for.
     *
     * @throws IllegalArgumentException if the address is not an absolute {@code http} or {@code https} address
     */
    public static FetchState of(Url address) {
        return new FetchState(
                address, Optional.empty(), Optional.empty(), DocumentHints.NONE, 0, Optional.empty(), false);
    }

    /**
     * Returns the state that {@link #toText()} wrote.
     *
     * @throws IllegalArgumentException if the text is anything else; the message says where, without repeating the text
     */
    public static FetchState parse(String text) {
        return FetchStateText.parse(text);
    }

    /**
     * Returns the state as one line of ASCII without tabs, from which {@link #parse} restores it. The form stays readable for later
     * versions of Galley. It contains the credentials of an address that has some.
     */
    public String toText() {
        return FetchStateText.of(this);
    }

    /** Returns the address to ask: where the feed has moved to, otherwise the address of the application. */
    public Url requestAddress() {
        return movedTo.orElse(address);
    }

    /** Checks whether it is time to ask for the feed: it is not gone, and the next time has come. */
    public boolean isDue(Instant now) {
        return !isGone && nextFetch.map(next -> !now.isBefore(next)).orElse(true);
    }

    /**
     * Returns a copy with the new address as that of the application, for an application that follows a permanent move in its own data.
     * Returns this state if the feed has not moved.
     */
    public FetchState withMoveAccepted() {
        return movedTo.map(moved ->
                        new FetchState(moved, Optional.empty(), validators, hints, failures, nextFetch, isGone))
                .orElse(this);
    }

    /** Describes the state without the credentials of its addresses. */
    @Override
    public String toString() {
        return "FetchState[" + WebAddress.of(address)
                + movedTo.map(moved -> " moved to " + WebAddress.of(moved)).orElse("")
                + (isGone ? " gone" : nextFetch.map(next -> " next " + next).orElse(""))
                + (failures == 0 ? "" : " after " + failures + " failures") + "]";
    }
}
