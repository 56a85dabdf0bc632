package dev.galley.internal.date;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Reads a date that is a number of seconds or milliseconds since 1970, from 2001 to 2038. A number that can also be read
 * as digits of a calendar date, such as {@code 2024030710}, is rejected.
 */
final class EpochDate {
    private static final int SECONDS = 10;
    private static final int MILLIS = 13;
    private static final long EARLIEST = 1_000_000_000L;
    private static final long LATEST = Integer.MAX_VALUE;

    private EpochDate() {}

    static @Nullable ParsedDate parse(String text) {
        int length = text.length();
        if ((length != SECONDS && length != MILLIS) || FeedDate.digitCount(text, 0, length) != length) {
            return null;
        }
        long millis = length == MILLIS ? Long.parseLong(text) : Long.parseLong(text) * 1000;
        if (millis < EARLIEST * 1000 || millis > LATEST * 1000 || isCalendarDate(text)) {
            return null;
        }
        OffsetDateTime date = Instant.ofEpochMilli(millis).atOffset(ZoneOffset.UTC);
        return new ParsedDate(date, (length == MILLIS ? "milliseconds" : "seconds") + " since 1970");
    }

    /** Checks for digits that begin with a plausible year, month, day and hour. */
    private static boolean isCalendarDate(String text) {
        int year = FeedDate.digits(text, 0, 4, 4);
        return year >= 1970
                && FeedDate.of(
                                year,
                                FeedDate.digits(text, 4, 6, 2),
                                FeedDate.digits(text, 6, 8, 2),
                                FeedDate.digits(text, 8, 10, 2),
                                0,
                                0,
                                0,
                                ZoneOffset.UTC)
                        != null;
    }
}
