package dev.galley.moderation.rule;

import dev.galley.moderation.history.PastComment;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How many comments may come within a span of time.
 *
 * @param max how many, from 1 to 1,000
 * @param span within what time, more than nothing and at most a year
 */
record FloodWindow(int max, Duration span) {
    private static final int MOST = 1_000;
    private static final Duration LONGEST = Duration.ofDays(366);

    /**
     * The window that a policy writes as {@code 1 in PT15S}.
     *
     * @throws IllegalArgumentException where it is none; the message says what would be right
     */
    static FloodWindow parse(String written) {
        String[] parts = written.strip().split("\\s+in\\s+", 2);
        try {
            int max = Integer.parseInt(parts[0]);
            Duration span = Duration.parse(parts[parts.length - 1]);
            if (max >= 1 && max <= MOST && !span.isNegative() && !span.isZero() && span.compareTo(LONGEST) <= 0) {
                return new FloodWindow(max, span);
            }
        } catch (NumberFormatException | DateTimeException e) {
            // told below
        }
        throw new IllegalArgumentException("\"windows\" takes strings such as \"1 in PT15S\" (from 1 to " + MOST
                + " comments in a time span of at most a year), not \"" + written + "\"");
    }

    /** The first moment that is in the window of a comment that comes {@code now}; what came before does not count. */
    Instant start(Instant now) {
        return now.minus(span);
    }

    /**
     * How long a comment that comes {@code now} would have to wait for its turn; empty where it need not. A window as
     * long as 15 seconds is over when 15 seconds have passed.
     *
     * @param earlier what came before, newest first
     */
    Optional<Duration> wait(List<PastComment> earlier, Instant now) {
        if (earlier.size() < max) {
            return Optional.empty();
        }
        Duration wait = Duration.between(start(now), earlier.get(max - 1).submitted());
        return wait.isNegative() || wait.isZero() ? Optional.empty() : Optional.of(wait);
    }
}
