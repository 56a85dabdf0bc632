package dev.galley.moderation.internal.rule;

import dev.galley.moderation.history.PastComment;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A rate limit.
 *
 * @param max the maximum number of comments, from 1 to 1,000
 * @param span the time in which they may arrive; positive, at most a year
 */
record FloodWindow(int max, Duration span) {
    private static final int MAX_COMMENTS = 1_000;
    private static final Duration MAX_SPAN = Duration.ofDays(366);

    /**
     * Parses the form used in policies, such as {@code 1 in PT15S}.
     *
     * @throws IllegalArgumentException if {@code written} has another form; the message describes the correct one
     */
    static FloodWindow parse(String written) {
        String[] parts = written.strip().split("\\s+in\\s+", 2);
        try {
            int max = Integer.parseInt(parts[0]);
            Duration span = Duration.parse(parts[parts.length - 1]);
            if (max >= 1
                    && max <= MAX_COMMENTS
                    && !span.isNegative()
                    && !span.isZero()
                    && span.compareTo(MAX_SPAN) <= 0) {
                return new FloodWindow(max, span);
            }
        } catch (NumberFormatException | DateTimeException e) {
            // reported below
        }
        throw new IllegalArgumentException("\"windows\" needs strings such as \"1 in PT15S\" (from 1 to " + MAX_COMMENTS
                + " comments in at most one year), not \"" + written + "\"");
    }

    /**
     * Returns the first moment in the window of a comment that arrives at {@code now}; earlier comments do not count.
     */
    Instant start(Instant now) {
        return now.minus(span);
    }

    /**
     * Returns how long a comment that arrives at {@code now} would have to wait; empty if it is within the limit. A
     * window of 15 seconds ends when 15 seconds have passed.
     *
     * @param earlier the earlier comments, newest first
     */
    Optional<Duration> wait(List<PastComment> earlier, Instant now) {
        if (earlier.size() < max) {
            return Optional.empty();
        }
        Duration wait = Duration.between(start(now), earlier.get(max - 1).submitted());
        return wait.isNegative() || wait.isZero() ? Optional.empty() : Optional.of(wait);
    }
}
