package dev.galley.http.schedule;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The rule for when to ask for a feed again. Immutable; a pure function of what it is given.
 *
 * <p>After an answer, 200 or 304, the next request is due after the longest of
 *
 * <ul>
 *   <li>the time for which the answer stays fresh ({@link ServerHints#freshness()}),
 *   <li>the interval that the feed asks for ({@link DocumentHints#interval()}),
 *   <li>the {@linkplain #floor() floor}, 15 minutes by default,
 * </ul>
 *
 * <p>or, if neither server nor feed names a time other than zero, after the {@linkplain #interval() interval}, one hour by default. It is never later than
 * the {@linkplain #ceiling() ceiling}, 7 days by default, since longer times are mostly mistakes in the settings of a server.
 *
 * <p>After the n-th failure in a row, the next request is due after floor × 2<sup>n−1</sup>, at most the ceiling: with the defaults after 15
 * minutes, 30 minutes, 1 hour, 2 hours and so on. {@code Retry-After} is obeyed in full, also beyond the ceiling, up to 365 days.
 *
 * <p>If the time found falls into one of the {@link DocumentHints#skipHours()} or {@link DocumentHints#skipDays()}, the next request is due
 * at the first full hour after it that does not, unless the feed excludes every hour or every day.
 *
 * <pre>{@code
 * FetchSchedule schedule = FetchSchedule.DEFAULT.withFloor(Duration.ofMinutes(5));
 * Instant next = schedule.afterAnswer(now, ServerHints.of(response.headers(), now), DocumentHints.of(feed));
 * }</pre>
 */
public final class FetchSchedule {
    private static final Duration LONGEST_WAIT = Duration.ofDays(365);
    private static final int HOURS_OF_A_WEEK = 7 * 24;

    /** One hour between two requests where nobody names a time, at least 15 minutes, at most 7 days. */
    public static final FetchSchedule DEFAULT =
            new FetchSchedule(Duration.ofHours(1), Duration.ofMinutes(15), Duration.ofDays(7));

    private final Duration interval;
    private final Duration floor;
    private final Duration ceiling;

    private FetchSchedule(Duration interval, Duration floor, Duration ceiling) {
        if (floor.isNegative() || floor.isZero() || floor.compareTo(interval) > 0 || interval.compareTo(ceiling) > 0) {
            throw new IllegalArgumentException(
                    "The floor must be positive and at most the interval, and the interval at most the"
                            + " ceiling, but they are " + floor + ", " + interval + " and " + ceiling);
        }
        if (ceiling.compareTo(LONGEST_WAIT) > 0) {
            throw new IllegalArgumentException("The ceiling must be at most 365 days: " + ceiling);
        }
        this.interval = interval;
        this.floor = floor;
        this.ceiling = ceiling;
    }

    /** Returns the time between two requests if neither server nor feed names one. */
    public Duration interval() {
        return interval;
    }

    /** Returns the shortest time between two requests. */
    public Duration floor() {
        return floor;
    }

    /** Returns the longest time between two requests, except where a server demands more with {@code Retry-After}. */
    public Duration ceiling() {
        return ceiling;
    }

    /** Returns a copy with this time between two requests if neither server nor feed names one. */
    public FetchSchedule withInterval(Duration interval) {
        return new FetchSchedule(Objects.requireNonNull(interval, "interval"), floor, ceiling);
    }

    /** Returns a copy with this shortest time between two requests. */
    public FetchSchedule withFloor(Duration floor) {
        return new FetchSchedule(interval, Objects.requireNonNull(floor, "floor"), ceiling);
    }

    /** Returns a copy with this longest time between two requests, at most 365 days. */
    public FetchSchedule withCeiling(Duration ceiling) {
        return new FetchSchedule(interval, floor, Objects.requireNonNull(ceiling, "ceiling"));
    }

    /**
     * Returns when to ask again after an answer with the feed, or one that says that it has not changed.
     *
     * @param now the time of the answer
     */
    public Instant afterAnswer(Instant now, ServerHints server, DocumentHints document) {
        Duration asked = Stream.of(server.freshness().filter(time -> !time.isZero()), document.interval())
                .flatMap(Optional::stream)
                .max(Duration::compareTo)
                .map(time -> longer(time, floor))
                .orElse(interval);
        Duration wait = longer(shorter(asked, ceiling), retryAfter(server));
        return outsideSkipped(now.plus(wait), document);
    }

    /**
     * Returns when to ask again after a failure.
     *
     * @param now the time of the failure
     * @param failures the number of failures in a row, with this one; 1 or more
     */
    public Instant afterFailure(Instant now, int failures, ServerHints server, DocumentHints document) {
        if (failures < 1) {
            throw new IllegalArgumentException("The number of failures must be at least 1: " + failures);
        }
        Duration wait = floor;
        for (int i = 1; i < failures && wait.compareTo(ceiling) < 0; i++) {
            wait = wait.multipliedBy(2);
        }
        return outsideSkipped(now.plus(longer(shorter(wait, ceiling), retryAfter(server))), document);
    }

    private static Duration retryAfter(ServerHints server) {
        return shorter(server.retryAfter().orElse(Duration.ZERO), LONGEST_WAIT);
    }

    private static Instant outsideSkipped(Instant due, DocumentHints document) {
        OffsetDateTime time = due.atOffset(ZoneOffset.UTC);
        for (int i = 0; i <= HOURS_OF_A_WEEK; i++) {
            if (!document.skipHours().contains(time.getHour())
                    && !document.skipDays().contains(time.getDayOfWeek())) {
                return time.toInstant();
            }
            time = time.truncatedTo(ChronoUnit.HOURS).plusHours(1);
        }
        return due;
    }

    private static Duration longer(Duration a, Duration b) {
        return a.compareTo(b) >= 0 ? a : b;
    }

    private static Duration shorter(Duration a, Duration b) {
        return a.compareTo(b) <= 0 ? a : b;
    }
}
