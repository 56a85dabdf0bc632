package dev.galley.http;

import dev.galley.model.Link;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Why a feed was not fetched.
 *
 * @param kind the kind of problem
 * @param message what happened, with the address in question but without its user information, as a sentence without a stop
 * @param hint what to do about it, as a sentence without a stop
 * @param status the status of the response, if the problem is the status
 * @param retryAfter the time that the server asks to wait before the next request
 * @param feeds if a page was found instead of a feed: the feeds that it links to
 */
public record FetchProblem(
        Kind kind,
        String message,
        String hint,
        Optional<Integer> status,
        Optional<Duration> retryAfter,
        List<Link> feeds) {
    /** The kinds of problems. */
    public enum Kind {
        /** The host name has no address. */
        NO_SUCH_HOST,
        /** The server refuses the connection, or does not answer at all. */
        UNREACHABLE,
        /** The encrypted connection failed, for example because of an invalid certificate. */
        TLS,
        /** The response is malformed, or ended before it was complete. */
        BROKEN_RESPONSE,
        /** The server answered with a status other than success. */
        STATUS,
        /** The redirects lead in a circle, are too many, have no address, or leave an encrypted connection. */
        REDIRECT,
        /** The body is compressed in a way that the client cannot undo. */
        CODING,
        /** The document is not a feed. */
        NOT_A_FEED,
        /** The document is a feed, but cannot be read. */
        UNREADABLE,
        /** The client refuses the address: it is malformed, or its scheme or port is not allowed. */
        ADDRESS,
        /** The client refuses to connect to a private address. */
        PRIVATE_ADDRESS,
        /** The body, or a part of the document, exceeds a limit. */
        TOO_LARGE,
        /** The server took longer than the time limit. */
        TOO_SLOW
    }

    public FetchProblem {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(hint, "hint");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(retryAfter, "retryAfter");
        feeds = List.copyOf(feeds);
    }

    static FetchProblem of(Kind kind, String message, String hint) {
        return new FetchProblem(kind, message, hint, Optional.empty(), Optional.empty(), List.of());
    }

    /** Checks whether the client has ended the call because of its own limits, rather than the server or the network. */
    public boolean isRefusal() {
        return switch (kind) {
            case ADDRESS, PRIVATE_ADDRESS, TOO_LARGE, TOO_SLOW -> true;
            default -> false;
        };
    }

    /** Returns message and hint as two sentences. */
    @Override
    public String toString() {
        return message + ". " + hint + ".";
    }
}
