package dev.galley.internal.date;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code Sat, 07 Sep 2002 00:00:01 GMT} (RFC 822 §5, RFC 2822 §3.3 and §4.3). The day of the week and the seconds
 * are optional, and the year may have two digits.
 */
final class Rfc822 {
    private Rfc822() {}

    static @Nullable OffsetDateTime parse(CharSequence text, int from, int to) {
        int at = from;
        if (text.charAt(from + 3) == ',') {
            at = skipSpaces(text, from + 4, to);
        }
        int length = FeedDate.digitCount(text, at, to);
        if (length < 1 || length > 2 || at + length + 4 >= to) {
            return null;
        }
        int day = FeedDate.digits(text, at, to, length);
        at = skipSpaces(text, at + length, to);
        int month = month(text, at, to);
        at = skipSpaces(text, at + 3, to);
        length = FeedDate.digitCount(text, at, to);
        int year = year(FeedDate.digits(text, at, to, length), length);
        at = skipSpaces(text, at + length, to);
        if (at + 5 > to || text.charAt(at + 2) != ':') {
            return null;
        }
        int hour = FeedDate.digits(text, at, to, 2);
        int minute = FeedDate.digits(text, at + 3, to, 2);
        at += 5;
        int second = 0;
        if (at < to && text.charAt(at) == ':') {
            second = FeedDate.digits(text, at + 1, to, 2);
            at = Math.min(at + 3, to);
        }
        return FeedDate.of(year, month, day, hour, minute, second, 0, zone(text, skipSpaces(text, at, to), to));
    }

    private static int skipSpaces(CharSequence text, int at, int to) {
        int end = at;
        while (end < to && text.charAt(end) == ' ') {
            end++;
        }
        return end;
    }

    /**
     * Returns the full year (RFC 2822 §4.3): 00 to 49 are in this century, 50 to 99 in the last one; three digits count
     * from 1900.
     */
    static int year(int year, int digits) {
        return switch (digits) {
            case 2 -> year < 50 ? 2000 + year : 1900 + year;
            case 3 -> 1900 + year;
            case 4 -> year;
            default -> -1;
        };
    }

    private static int month(CharSequence text, int at, int to) {
        if (at + 3 > to) {
            return -1;
        }
        for (int month = 0; month < 12; month++) {
            if (CalendarNames.SHORT.charAt(month * 3) == text.charAt(at)
                    && isSame(month * 3 + 1, text.charAt(at + 1))
                    && isSame(month * 3 + 2, text.charAt(at + 2))) {
                return month + 1;
            }
        }
        return -1;
    }

    /** Compares letters in any case (RFC 822 §3.4.7), behind a capital: a name in small letters may be of another language. */
    private static boolean isSame(int letter, char written) {
        return (CalendarNames.SHORT.charAt(letter) | 0x20) == (written | 0x20) && written < 0x80;
    }

    private static @Nullable ZoneOffset zone(CharSequence text, int at, int to) {
        int length = to - at;
        if (length == 3 && text.charAt(at) == 'G' && text.charAt(at + 1) == 'M' && text.charAt(at + 2) == 'T') {
            return ZoneOffset.UTC;
        }
        if (length == 5 && (text.charAt(at) == '+' || text.charAt(at) == '-')) {
            return FeedDate.offset(
                    text.charAt(at) == '-', FeedDate.digits(text, at + 1, to, 2), FeedDate.digits(text, at + 3, to, 2));
        }
        return length == 0
                ? null
                : ZoneNames.standard(text.subSequence(at, to).toString().toUpperCase(Locale.ROOT));
    }
}
