package dev.galley.http;

import dev.galley.http.FetchProblem.Kind;
import java.io.EOFException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import javax.net.ssl.SSLException;

/**
 * Describes what goes wrong between the client and one server.
 *
 * @param shown the address without user information
 */
record Failures(String shown) {
    private static final String TRY_LATER = "Try again later; if the problem persists, contact the publisher";

    /** Returns the exception for what {@code java.net.http}, a look-up or a decoder has thrown. */
    FetchException exception(Throwable thrown) {
        return thrown instanceof FetchException known ? known : new FetchException(problem(thrown));
    }

    private FetchProblem problem(Throwable thrown) {
        if (caused(thrown, UnknownHostException.class) || caused(thrown, UnresolvedAddressException.class)) {
            return FetchProblem.of(
                    Kind.NO_SUCH_HOST,
                    "There is no such host: " + shown,
                    "Check the spelling of the address, and the connection to the network");
        }
        if (thrown instanceof HttpConnectTimeoutException) {
            return FetchProblem.of(Kind.UNREACHABLE, "The server does not answer: " + shown, TRY_LATER);
        }
        if (thrown instanceof HttpTimeoutException) {
            return FetchProblem.of(Kind.TOO_SLOW, "The server took too long: " + shown, TRY_LATER);
        }
        if (caused(thrown, ConnectException.class) || caused(thrown, NoRouteToHostException.class)) {
            return FetchProblem.of(
                    Kind.UNREACHABLE,
                    "The server refuses the connection, or cannot be reached: " + shown,
                    "Check the address and its port, and try again later");
        }
        if (caused(thrown, SSLException.class)) {
            return FetchProblem.of(
                    Kind.TLS,
                    "No secure connection to " + shown + reason(thrown),
                    "The publisher must fix the certificate or the TLS settings of the server; check the address and the clock of this"
                            + " machine as well");
        }
        if (thrown instanceof ZipException) {
            return FetchProblem.of(
                    Kind.BROKEN_RESPONSE,
                    "The compressed response from " + shown + " is damaged" + reason(thrown),
                    TRY_LATER);
        }
        if (thrown instanceof EOFException) {
            return FetchProblem.of(
                    Kind.BROKEN_RESPONSE, "The response from " + shown + " ends before it is complete", TRY_LATER);
        }
        return FetchProblem.of(
                Kind.BROKEN_RESPONSE,
                "The response from " + shown + " is malformed, or the connection broke before it was complete"
                        + reason(thrown),
                TRY_LATER);
    }

    private static boolean caused(Throwable thrown, Class<? extends Throwable> type) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(10)
                .anyMatch(type::isInstance);
    }

    private static String reason(Throwable thrown) {
        return Optional.ofNullable(thrown.getMessage())
                .map(message -> " (" + message + ")")
                .orElse("");
    }

    FetchException tooSlow(Duration limit) {
        return new FetchException(FetchProblem.of(
                Kind.TOO_SLOW,
                "The server took longer than " + seconds(limit) + ": " + shown,
                "Try again later, or allow more time if you trust this server"));
    }

    private static String seconds(Duration limit) {
        return limit.toMillis() % 1000 == 0 ? limit.toSeconds() + " s" : limit.toMillis() + " ms";
    }

    /** @param what the beginning of the message, up to the address */
    FetchException tooLarge(String what, long limit) {
        return new FetchException(FetchProblem.of(
                Kind.TOO_LARGE,
                what + " " + shown + " is larger than the limit of " + limit + " bytes",
                "If you trust this server, raise the limit"));
    }

    FetchException of(Kind kind, String message, String hint) {
        return new FetchException(FetchProblem.of(kind, message, hint));
    }

    /** Describes a status that is not a success. */
    FetchException ofStatus(int status, Optional<Duration> retryAfter) {
        String message = shown + " answered with the status " + status + name(status);
        String hint = switch (status) {
            case 401, 407 ->
                "Put user name and password into the address, or ask the publisher for an address that needs no password";
            case 403 ->
                "The publisher does not allow this client; check the address, and name the client with a user agent";
            case 404, 410 -> "Check the address; the page of the site may link to its feed";
            case 429, 503 ->
                retryAfter
                        .map(wait -> "Ask again after " + wait.plusMillis(999).toSeconds() + " s")
                        .orElse("Ask less often, and try again later");
            default -> status >= 500 ? TRY_LATER : "Check the address";
        };
        return new FetchException(
                new FetchProblem(Kind.STATUS, message, hint, Optional.of(status), retryAfter, List.of()));
    }

    private static String name(int status) {
        return switch (status) {
            case 204 -> " (no content)";
            case 400 -> " (bad request)";
            case 401 -> " (credentials required)";
            case 403 -> " (forbidden)";
            case 404 -> " (not found)";
            case 406 -> " (not acceptable)";
            case 410 -> " (gone)";
            case 429 -> " (too many requests)";
            case 500 -> " (internal server error)";
            case 502 -> " (bad gateway)";
            case 503 -> " (service unavailable)";
            case 504 -> " (gateway timeout)";
            default -> "";
        };
    }
}
