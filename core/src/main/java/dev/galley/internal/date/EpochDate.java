package dev.galley.internal.date;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Reads a date that is a number of seconds or milliseconds since 1970: from 2001 to 2038, or what .NET writes. A number that can also be read
 * as digits of a calendar date, such as {@code 2024030710}, is rejected. .NET writes {@code /Date(1031356801000)/}.
 */
final class EpochDate {
    private static final int SECONDS = 10;
    private static final int MILLIS = 13;
    /** Fewer digits are in the first days of 1970, and stand for no date. */
    private static final int FEWEST_MILLIS = 10;

    private static final String DOT_NET_START = "/Date(";
    private static final String DOT_NET_END = ")/";
    private static final long EARLIEST = 1_000_000_000L;
    private static final long LATEST = Integer.MAX_VALUE;

    private EpochDate() {}

    static @Nullable ParsedDate parse(String text) {
        if (text.startsWith(DOT_NET_START) && text.endsWith(DOT_NET_END)) {
            return ofDotNet(text, DOT_NET_START.length(), text.length() - DOT_NET_END.length());
        }
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

    /** Reads milliseconds, which the offset of a local time may follow. */
    private static @Nullable ParsedDate ofDotNet(String text, int from, int to) {
        int digits = FeedDate.digitCount(text, from, to);
        int end = from + digits;
        boolean zoned = to - end == 5 && (text.charAt(end) == '-' || text.charAt(end) == '+');
        if (digits < FEWEST_MILLIS || digits > MILLIS || (!zoned && end != to)) {
            return null;
        }
        Instant instant = Instant.ofEpochMilli(Long.parseLong(text.substring(from, end)));
        ZoneOffset offset = zoned
                ? FeedDate.offset(
                        text.charAt(end) == '-',
                        FeedDate.digits(text, end + 1, to, 2),
                        FeedDate.digits(text, end + 3, to, 2))
                : ZoneOffset.UTC;
        return offset == null ? null : new ParsedDate(instant.atOffset(offset), "milliseconds since 1970");
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
