package dev.galley.internal.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.TemporalAdjusters;

/** Rewrites dates of ISO 8601 without a month, and notations of programs, as year, month and day. */
final class DateNotations {
    private static final int YEAR = 4;
    private static final int ORDINAL_END = 8;
    private static final int DAY_END = 10;
    private static final String MONOTONIC_CLOCK = " m=";

    private DateNotations() {}

    /** Returns a folded text whose date has a month; the same text if it has one, or has no known notation. */
    static String withMonth(String text) {
        String date = withoutMonotonicClock(text);
        int length = date.length();
        int year = FeedDate.digits(date, 0, length, YEAR);
        if (year < 0 || length < ORDINAL_END) {
            return date;
        }
        char sign = date.charAt(YEAR);
        if (sign == ':') {
            return withHyphens(date);
        }
        if (sign != '-') {
            return date;
        }
        if (date.charAt(YEAR + 1) == 'w') {
            return ofWeek(date, year);
        }
        int day = FeedDate.digits(date, YEAR + 1, length, 3);
        boolean ordinal = day > 0 && day <= Year.of(year).length() && isEnd(date, ORDINAL_END);
        return ordinal ? LocalDate.ofYearDay(year, day) + date.substring(ORDINAL_END) : date;
    }

    /** Removes the reading of the monotonic clock at the end, as in Go's {@code 2002-09-07 00:00:01 +0200 CEST m=+0.001}. */
    private static String withoutMonotonicClock(String text) {
        int at = text.indexOf(MONOTONIC_CLOCK);
        int sign = at + MONOTONIC_CLOCK.length();
        if (at < 0 || sign == text.length() || (text.charAt(sign) != '+' && text.charAt(sign) != '-')) {
            return text;
        }
        int point = sign + 1 + FeedDate.digitCount(text, sign + 1, text.length());
        int end = point + 1 + FeedDate.digitCount(text, point + 1, text.length());
        boolean seconds = point > sign + 1 && point < text.length() && text.charAt(point) == '.';
        return seconds && end == text.length() ? text.substring(0, at) : text;
    }

    /** Returns {@code 2002:09:07 00:00:01}, as cameras write it (Exif), with hyphens. */
    private static String withHyphens(String date) {
        boolean exif = FeedDate.digits(date, YEAR + 1, date.length(), 2) > 0
                && FeedDate.digits(date, YEAR + 4, date.length(), 2) > 0
                && date.charAt(YEAR + 3) == ':'
                && FeedDate.digits(date, DAY_END + 1, date.length(), 2) >= 0
                && date.charAt(DAY_END) == ' ';
        return exif ? date.substring(0, DAY_END).replace(':', '-') + date.substring(DAY_END) : date;
    }

    /** Rewrites {@code 2002-W36-6}. */
    private static String ofWeek(String date, int year) {
        int week = FeedDate.digits(date, YEAR + 2, date.length(), 2);
        int day = FeedDate.digits(date, DAY_END - 1, date.length(), 1);
        if (week < 1 || day < 1 || day > 7 || date.charAt(ORDINAL_END) != '-' || !isEnd(date, DAY_END)) {
            return date;
        }
        LocalDate monday = firstMonday(year).plusWeeks(week - 1L);
        return monday.isBefore(firstMonday(year + 1)) ? monday.plusDays(day - 1L) + date.substring(DAY_END) : date;
    }

    /** Returns the first day of the first week, which is the one with the fourth of January. */
    private static LocalDate firstMonday(int year) {
        return LocalDate.of(year, 1, 4).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** Checks whether nothing but a time can follow. */
    private static boolean isEnd(String date, int at) {
        return date.length() == at || "t _".indexOf(date.charAt(at)) >= 0;
    }
}
