package dev.galley.internal.syntax;

import dev.galley.internal.date.CalendarNames;
import java.time.LocalDate;

/** Scans the parts of an RFC 822 or RFC 2822 date in order and records deviations from the form that RSS uses. */
final class Rfc822Scan {
    private static final String DAYS = "MonTueWedThuFriSatSun";
    private static final String[] DAY_ENDS = {"day", "sday", "nesday", "rsday", "day", "urday", "day"};
    private static final String ZONES = " UT GMT EST EDT CST CDT MST MDT PST PDT Z ";

    private final String value;
    private int at;
    private boolean unusual;
    private int dayOfWeek = -1;
    private long epochDay;

    Rfc822Scan(String value) {
        this.value = value;
    }

    /** Reads the date; returns {@code false} if that is impossible. */
    boolean read() {
        skip();
        return readDayOfWeek() && readDay() && readTime() && readZone() && at == value.length();
    }

    boolean isUnusual() {
        return unusual;
    }

    boolean isWrongDayOfWeek() {
        return dayOfWeek >= 0 && dayOfWeek != DatePlausibility.dayOfWeek(epochDay);
    }

    String rightDayOfWeek() {
        int right = DatePlausibility.dayOfWeek(epochDay) * 3;
        return DAYS.substring(right, right + 3);
    }

    /** Returns the day, counted from 1970-01-01. */
    long epochDay() {
        return epochDay;
    }

    private boolean readDayOfWeek() {
        if (at == value.length() || !Ascii.isLetter(value.charAt(at))) {
            return true;
        }
        dayOfWeek = name(DAYS);
        if (dayOfWeek < 0) {
            return false;
        }
        int end = Ascii.skipLetters(value, at + 3);
        unusual |= end > at + 3;
        boolean whole = end == at + 3 || value.substring(at + 3, end).equalsIgnoreCase(DAY_ENDS[dayOfWeek]);
        at = end;
        skip();
        unusual |= !take(',');
        unusual |= !skip();
        return whole;
    }

    private boolean readDay() {
        int day = number(1, 2);
        skip();
        int month = name(CalendarNames.SHORT) + 1;
        if (day < 1 || month < 1) {
            return false;
        }
        int end = Ascii.skipLetters(value, at);
        if (end > at + 3) {
            unusual = true;
            if (CalendarNames.month(value.substring(at, end)) != month) {
                return false;
            }
        }
        at = end;
        skip();
        int start = at;
        int year = number(2, 4);
        int digits = at - start;
        unusual |= digits < 4;
        if (year < 0 || day > DateTimeScan.lengthOf(fullYear(year, digits), month)) {
            return false;
        }
        epochDay = LocalDate.of(fullYear(year, digits), month, day).toEpochDay();
        return skip();
    }

    /** Returns the full year (RFC 2822 §4.3). */
    private static int fullYear(int year, int digits) {
        return digits == 4 ? year : year + (digits == 2 && year < 50 ? 2000 : 1900);
    }

    private boolean readTime() {
        int start = at;
        int hour = number(1, 2);
        unusual |= at - start < 2;
        if (hour < 0 || hour > 23 || !take(':')) {
            return false;
        }
        int minute = number(2, 2);
        int second = take(':') ? number(2, 2) : 0;
        return minute >= 0 && minute <= 59 && second >= 0 && second <= 60;
    }

    private boolean readZone() {
        unusual |= !skip();
        if (at == value.length()) {
            unusual = true;
            return true;
        }
        if (take('+') || take('-')) {
            return readOffset();
        }
        int end = Ascii.skipLetters(value, at);
        unusual |= !isZone(end);
        boolean some = end > at && !isHalfOfDay(end);
        at = end;
        skip();
        return some;
    }

    /** Reads an offset; one that is not a multiple of 15 minutes is unusual. */
    private boolean readOffset() {
        int offset = number(4, 4);
        int minutes = offset % 100;
        unusual |= minutes % 15 != 0 || offset > 1400;
        skip();
        return offset >= 0 && minutes < 60;
    }

    /** Checks for AM and PM, which programs take for a time zone. */
    private boolean isHalfOfDay(int end) {
        char first = Character.toUpperCase(value.charAt(at));
        return end == at + 2 && (first == 'A' || first == 'P') && Character.toUpperCase(value.charAt(at + 1)) == 'M';
    }

    private boolean isZone(int end) {
        int length = end - at;
        for (int start = 1; start + length < ZONES.length(); start = ZONES.indexOf(' ', start) + 1) {
            if (ZONES.charAt(start + length) == ' ' && ZONES.regionMatches(true, start, value, at, length)) {
                return length > 0;
            }
        }
        return false;
    }

    private boolean take(char c) {
        boolean there = at < value.length() && value.charAt(at) == c;
        at += there ? 1 : 0;
        return there;
    }

    /** Reads a number of {@code min} to {@code max} digits; returns -1 if there is none. */
    private int number(int min, int max) {
        int end = Ascii.skipDigits(value, at);
        int count = end - at;
        if (count < min || count > max) {
            return -1;
        }
        int number = DateTimeScan.number(value, at, count);
        at = end;
        return number;
    }

    /** Returns the index of the three-letter name at the current position, or -1. */
    private int name(String names) {
        for (int i = 0; i < names.length(); i += 3) {
            if (names.regionMatches(true, i, value, at, 3)) {
                return i / 3;
            }
        }
        return -1;
    }

    /** Skips white space and comments; returns {@code false} if there are none. */
    private boolean skip() {
        int start = at;
        at = Ascii.skipSpace(value, at);
        while (at < value.length() && value.charAt(at) == '(') {
            unusual = true;
            at = Ascii.skipSpace(value, commentEnd());
        }
        return at > start;
    }

    private int commentEnd() {
        int depth = 0;
        for (int i = at; i < value.length(); i++) {
            char c = value.charAt(i);
            i += c == '\\' ? 1 : 0;
            depth += c == '(' ? 1 : 0;
            depth -= c == ')' ? 1 : 0;
            if (depth == 0) {
                return i + 1;
            }
        }
        return value.length();
    }
}
