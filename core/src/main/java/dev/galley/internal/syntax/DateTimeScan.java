package dev.galley.internal.syntax;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;

/**
 * Scans the parts of ISO 8601 dates in extended format. Each method returns the end of a part, or -1 if it is missing
 * or invalid.
 */
final class DateTimeScan {
    private DateTimeScan() {}

    /** Returns the end of {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD} at the beginning. */
    static int dayEnd(String value) {
        if (number(value, 0, 4) < 0) {
            return -1;
        }
        if (!isAt(value, 4, '-')) {
            return 4;
        }
        int month = number(value, 5, 2);
        if (month < 1 || month > 12) {
            return -1;
        }
        if (!isAt(value, 7, '-')) {
            return 7;
        }
        int day = number(value, 8, 2);
        return day >= 1 && day <= lengthOf(number(value, 0, 4), month) ? 10 : -1;
    }

    /** Returns the number of days in a month. */
    static int lengthOf(int year, int month) {
        return Month.of(month).length(Year.isLeap(year));
    }

    /** Returns the end of {@code hh:mm}. */
    static int minutesEnd(String value, int at) {
        int hour = number(value, at, 2);
        int minute = number(value, at + 3, 2);
        return isAt(value, at + 2, ':') && hour >= 0 && hour <= 23 && minute >= 0 && minute <= 59 ? at + 5 : -1;
    }

    /** Returns the end of {@code hh:mm:ss} with an optional fraction; a leap second is allowed. */
    static int secondsEnd(String value, int at) {
        int minutes = minutesEnd(value, at);
        int second = minutes < 0 || !isAt(value, minutes, ':') ? -1 : number(value, minutes + 1, 2);
        if (second < 0 || second > 60) {
            return -1;
        }
        int end = minutes + 3;
        if (!isAt(value, end, '.')) {
            return end;
        }
        int fraction = Ascii.skipDigits(value, end + 1);
        return fraction > end + 1 ? fraction : -1;
    }

    /** Checks whether the rest is {@code ±hh:mm}. */
    static boolean isOffset(String value, int at) {
        return (isAt(value, at, '+') || isAt(value, at, '-'))
                && minutesEnd(value, at + 1) == value.length()
                && at + 6 == value.length();
    }

    /** Returns the day of a valid date, counted from 1970-01-01. */
    static long epochDay(String value) {
        int month = value.length() > 4 ? number(value, 5, 2) : 1;
        int day = value.length() > 7 ? number(value, 8, 2) : 1;
        return LocalDate.of(number(value, 0, 4), month, day).toEpochDay();
    }

    private static boolean isAt(String value, int at, char c) {
        return at < value.length() && value.charAt(at) == c;
    }

    /** Returns the number that {@code count} digits form, or -1. */
    static int number(String value, int at, int count) {
        if (at + count > value.length()) {
            return -1;
        }
        int number = 0;
        for (int i = at; i < at + count; i++) {
            if (!Ascii.isDigit(value.charAt(i))) {
                return -1;
            }
            number = number * 10 + value.charAt(i) - '0';
        }
        return number;
    }
}
