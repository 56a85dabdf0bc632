package dev.galley.internal.date;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates in the forms of the specifications: RFC 3339 (Atom, JSON Feed) with the extensions of W3C-DTF, and RFC
 * 822 with the years of RFC 2822 (RSS). {@link LenientDate} reads all other forms. Uses no regular expressions and
 * allocates only the result.
 */
public final class FeedDate {
    /** No article is older; software writes the years before when it has no date, above all year 1. */
    private static final int EARLIEST_YEAR = 1000;

    private FeedDate() {}

    /**
     * Reads a date.
     *
     * @return {@code null} if the text has neither form, names a day that does not exist, or a year before 1000
     */
    public static @Nullable OffsetDateTime parse(CharSequence raw) {
        int from = 0;
        int to = raw.length();
        while (from < to && raw.charAt(from) <= ' ') {
            from++;
        }
        while (to > from && raw.charAt(to - 1) <= ' ') {
            to--;
        }
        if (to - from < 10) {
            return null;
        }
        return raw.charAt(from + 4) == '-' ? Rfc3339.parse(raw, from, to) : Rfc822.parse(raw, from, to);
    }

    /**
     * Creates a date.
     *
     * @return {@code null} if the day, time or offset does not exist, or the year is nobody's
     */
    static @Nullable OffsetDateTime of(
            int year, int month, int day, int hour, int minute, int second, int nano, @Nullable ZoneOffset offset) {
        if (offset == null
                || year < EARLIEST_YEAR
                || month < 1
                || month > 12
                || day < 1
                || hour > 23
                || minute > 59
                || second > 59) {
            return null;
        }
        if (hour < 0 || minute < 0 || second < 0 || (day > 28 && day > lengthOfMonth(year, month))) {
            return null;
        }
        return OffsetDateTime.of(year, month, day, hour, minute, second, nano, offset);
    }

    private static int lengthOfMonth(int year, int month) {
        return YearMonth.of(year, month).lengthOfMonth();
    }

    /**
     * Creates an offset.
     *
     * @return {@code null} if the offset is out of range
     */
    static @Nullable ZoneOffset offset(boolean west, int hours, int minutes) {
        if (hours < 0 || minutes < 0 || minutes > 59) {
            return null;
        }
        int total = (hours * 60 + minutes) * 60;
        try {
            return total == 0 ? ZoneOffset.UTC : ZoneOffset.ofTotalSeconds(west ? -total : total);
        } catch (DateTimeException beyond) {
            return null;
        }
    }

    /** Returns the number that {@code count} digits at {@code at} form, or -1 if there are fewer digits. */
    static int digits(CharSequence text, int at, int to, int count) {
        if (at + count > to) {
            return -1;
        }
        int number = 0;
        for (int i = at; i < at + count; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    /** Returns the number of digits from {@code at} on. */
    static int digitCount(CharSequence text, int at, int to) {
        int end = at;
        while (end < to && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end - at;
    }
}
