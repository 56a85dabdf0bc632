package dev.galley.internal.date;

import org.jspecify.annotations.Nullable;

/** Hour, minute and second of a date as they are found. Each method returns {@code false} if a value makes no sense. */
final class TimeFields {
    /** The halves of a day of twelve hours. */
    enum Half {
        MORNING,
        AFTERNOON
    }

    private int hour = -1;
    private int minute = -1;
    private int second;
    private int nano;
    private boolean nextDay;
    private @Nullable Half half;

    boolean isPresent() {
        return hour >= 0;
    }

    int hour() {
        return Math.max(hour, 0);
    }

    int minute() {
        return Math.max(minute, 0);
    }

    int second() {
        return second;
    }

    int nano() {
        return nano;
    }

    /** Checks for 24:00, the midnight at the end of the day. */
    boolean isNextDay() {
        return nextDay;
    }

    /** Checks whether a half of the day was named without a time. */
    boolean isIncomplete() {
        return half != null && hour < 0;
    }

    /** Takes a time such as 10:05:00.5, 10.05.00 or 10h05 from its hour on. */
    boolean take(DateWords words, char separator) {
        hour = words.number(2);
        minute = words.nextNumberAfter(separator, 2);
        if (hour < 0 || minute < 0) {
            return false;
        }
        char next = separator == '.' ? '.' : ':';
        if (words.precedes(next)) {
            second = words.nextNumberAfter(next, 2);
        }
        if (words.precedesNumber('.') || words.precedesNumber(',')) {
            nano = words.nextFraction();
        }
        if (hour == 24 && minute == 0 && second == 0) {
            hour = 0;
            nextDay = true;
        }
        // OffsetDateTime cannot represent a leap second
        second = second == 60 ? 59 : second;
        return second >= 0 && applyHalf();
    }

    /** Takes six digits from {@code from} on. */
    boolean takeDigits(DateWords words, int from) {
        hour = words.number(from, from + 2);
        minute = words.number(from + 2, from + 4);
        second = words.number(from + 4, from + 6);
        return applyHalf();
    }

    boolean takeHour(int value) {
        boolean first = hour < 0;
        hour = value;
        return first && applyHalf();
    }

    boolean takeMinute(int value) {
        boolean first = hour >= 0 && minute < 0;
        minute = value;
        return first;
    }

    boolean takeSecond(int value) {
        second = value;
        return minute >= 0;
    }

    /** Takes AM or PM, which may precede or follow the time. */
    boolean takeHalf(Half named) {
        if (half != null) {
            return false;
        }
        half = named;
        return hour < 0 || applyHalf();
    }

    private boolean applyHalf() {
        if (half == null) {
            return true;
        }
        if (hour < 1 || hour > 12) {
            return false;
        }
        hour = hour % 12 + (half == Half.AFTERNOON ? 12 : 0);
        return true;
    }
}
