package dev.galley.http.schedule;

import java.net.http.HttpHeaders;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the headers of a response say about when to ask again.
 *
 * <pre>{@code
 * ServerHints hints = ServerHints.of(response.headers(), Instant.now());
 * }</pre>
 *
 * @param freshness how long the response stays fresh (RFC 9111 §4.2): {@code max-age} of {@code Cache-Control}, otherwise {@code Expires}
 *     less {@code Date}, in each case less {@code Age}; zero if it is not to be reused without asking, and empty if the headers do not say
 * @param retryAfter the time to wait before the next request, if {@code Retry-After} names one (RFC 9110 §10.2.3)
 */
public record ServerHints(Optional<Duration> freshness, Optional<Duration> retryAfter) {
    /** Says nothing. */
    public static final ServerHints NONE = new ServerHints(Optional.empty(), Optional.empty());

    /** A directive of {@code Cache-Control}: a name, and a value that may be in quotes. */
    private static final Pattern DIRECTIVE =
            Pattern.compile("([^\\s=,;\"]+)(?:\\s*=\\s*(?:\"([^\"]*)\"?|([^\\s,\"]*)))?");

    /** Caches take more seconds for this many (RFC 9111 §1.2.2). */
    private static final long MAX_SECONDS = 1L << 31;

    public ServerHints {
        Objects.requireNonNull(freshness, "freshness");
        Objects.requireNonNull(retryAfter, "retryAfter");
    }

    /**
     * Reads the headers of a response. A value that is malformed says nothing, except that a malformed {@code Expires} means that the
     * response is not fresh (RFC 9111 §5.3).
     *
     * @param now the time at which the response was received
     */
    public static ServerHints of(HttpHeaders headers, Instant now) {
        Optional<Duration> wait = headers.firstValue("Retry-After")
                .flatMap(value ->
                        seconds(value).or(() -> HttpDate.parse(value, now).map(date -> until(now, date))));
        return new ServerHints(freshness(headers, now), wait);
    }

    private static Optional<Duration> freshness(HttpHeaders headers, Instant now) {
        Optional<Duration> lifetime = maxAge(headers.allValues("Cache-Control")).or(() -> expires(headers, now));
        Duration age = headers.firstValue("Age").flatMap(ServerHints::seconds).orElse(Duration.ZERO);
        return lifetime.map(time -> notNegative(time.minus(age)));
    }

    private static Optional<Duration> maxAge(List<String> cacheControl) {
        Optional<Duration> age = Optional.empty();
        Matcher directive = DIRECTIVE.matcher(String.join(",", cacheControl));
        while (directive.find()) {
            String name = directive.group(1).toLowerCase(Locale.ROOT);
            if (name.equals("no-store") || (name.equals("no-cache") && directive.group(2) == null)) {
                return Optional.of(Duration.ZERO);
            }
            if (name.equals("max-age") && age.isEmpty()) {
                String value = directive.group(3) == null ? directive.group(2) : directive.group(3);
                // A lifetime that cannot be read counts as over (RFC 9111 §4.2.1).
                age = Optional.of(value == null ? Duration.ZERO : seconds(value).orElse(Duration.ZERO));
            }
        }
        return age;
    }

    private static Optional<Duration> expires(HttpHeaders headers, Instant now) {
        Instant date = headers.firstValue("Date")
                .flatMap(value -> HttpDate.parse(value, now))
                .orElse(now);
        return headers.firstValue("Expires")
                .map(value ->
                        HttpDate.parse(value, now).map(end -> until(date, end)).orElse(Duration.ZERO));
    }

    private static Optional<Duration> seconds(String value) {
        String digits = value.strip();
        if (digits.isEmpty() || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Optional.empty();
        }
        return Optional.of(
                Duration.ofSeconds(digits.length() > 10 ? MAX_SECONDS : Math.min(MAX_SECONDS, Long.parseLong(digits))));
    }

    private static Duration until(Instant from, Instant to) {
        return notNegative(Duration.between(from, to));
    }

    private static Duration notNegative(Duration time) {
        return time.isNegative() ? Duration.ZERO : time;
    }
}
