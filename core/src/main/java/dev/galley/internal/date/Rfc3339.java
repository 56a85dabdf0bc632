package dev.galley.internal.date;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Reads {@code 2002-09-07T00:00:01.5+02:00} (RFC 3339 §5.6), also without seconds as W3C-DTF allows. */
final class Rfc3339 {
    private Rfc3339() {}

    static @Nullable OffsetDateTime parse(CharSequence text, int from, int to) {
        if (to - from < 17 || text.charAt(from + 7) != '-' || !isSeparator(text.charAt(from + 10))) {
            return null;
        }
        int year = FeedDate.digits(text, from, to, 4);
        int month = FeedDate.digits(text, from + 5, to, 2);
        int day = FeedDate.digits(text, from + 8, to, 2);
        int hour = FeedDate.digits(text, from + 11, to, 2);
        int minute = text.charAt(from + 13) == ':' ? FeedDate.digits(text, from + 14, to, 2) : -1;
        int at = from + 16;
        int second = 0;
        if (at < to && text.charAt(at) == ':') {
            second = FeedDate.digits(text, at + 1, to, 2);
            at += 3;
        }
        int nano = 0;
        if (at < to && text.charAt(at) == '.') {
            int count = FeedDate.digitCount(text, at + 1, to);
            if (count == 0 || count > 9) {
                return null;
            }
            nano = FeedDate.digits(text, at + 1, to, count);
            for (int i = count; i < 9; i++) {
                nano *= 10;
            }
            at += 1 + count;
        }
        return FeedDate.of(year, month, day, hour, minute, second, nano, zone(text, at, to));
    }

    private static boolean isSeparator(char c) {
        return c == 'T' || c == 't' || c == ' ';
    }

    private static @Nullable ZoneOffset zone(CharSequence text, int at, int to) {
        if (at >= to) {
            return null;
        }
        char sign = text.charAt(at);
        if (sign == 'Z' || sign == 'z') {
            return at + 1 == to ? ZoneOffset.UTC : null;
        }
        boolean offset = (sign == '+' || sign == '-') && to - at == 6 && text.charAt(at + 3) == ':';
        return offset
                ? FeedDate.offset(
                        sign == '-', FeedDate.digits(text, at + 1, to, 2), FeedDate.digits(text, at + 4, to, 2))
                : null;
    }
}
