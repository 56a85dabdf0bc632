package dev.galley.internal.date;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Hour, minute and second of a date as they are found. Each method returns {@code false} if a value makes no sense. */
final class TimeFields {
    /** The halves of a day of twelve hours. */
    enum Half {
        MORNING,
        AFTERNOON
    }

    /** Abbreviations that name a half of the day only if they follow the time, for they have other meanings, too. */
    private static final Map<String, Half> HALVES_AFTER_TIME = Map.ofEntries(
            Map.entry("ص", Half.MORNING),
            Map.entry("م", Half.AFTERNOON),
            Map.entry("oo", Half.MORNING),
            Map.entry("os", Half.AFTERNOON),
            Map.entry("pg", Half.MORNING),
            Map.entry("ptg", Half.AFTERNOON),
            Map.entry("pagi", Half.MORNING),
            Map.entry("petang", Half.AFTERNOON),
            Map.entry("fm", Half.MORNING),
            Map.entry("em", Half.AFTERNOON),
            Map.entry("de", Half.MORNING),
            Map.entry("du", Half.AFTERNOON),
            Map.entry("dop", Half.MORNING),
            Map.entry("odp", Half.AFTERNOON),
            Map.entry("дп", Half.MORNING),
            Map.entry("пп", Half.AFTERNOON));

    private int hour = -1;
    private int minute = -1;
    private int second;
    private int nano;
    private boolean nextDay;
    private @Nullable Half half;
    private boolean fromZero;

    /** Returns the half of the day that a word names directly after the time, or {@code null}. */
    static @Nullable Half halfAfterTime(String word) {
        return HALVES_AFTER_TIME.get(word);
    }

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
        if (separator == 'h') {
            takeSecondAfterUnit(words);
        }
        if (hour == 24 && minute == 0 && second == 0) {
            hour = 0;
            nextDay = true;
        }
        // OffsetDateTime cannot represent a leap second
        second = second == 60 ? 59 : second;
        return second >= 0 && applyHalf();
    }

    /** Takes a time such as "9 h 06", "9 h" or "9 Uhr" from its hour on. */
    boolean takeHours(DateWords words) {
        hour = words.number(2);
        words.next();
        if (words.isBeforeTwoDigits() && words.next()) {
            minute = words.number(2);
            takeSecondAfterUnit(words);
        }
        return applyHalf();
    }

    /** Takes the end of "9 h 06 min 07 s" or "9h06min". */
    private void takeSecondAfterUnit(DateWords words) {
        if (words.nextWord().equals("min") && words.next()) {
            second = Math.max(words.nextNumberBefore("s"), 0);
        }
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

    /** Takes AM or PM of a language that counts twelve hours from 0 to 11, or from 1 to 12. */
    boolean takeHalfFromZero(Half named) {
        fromZero = true;
        return takeHalf(named);
    }

    private boolean applyHalf() {
        if (half == null) {
            return true;
        }
        // "0:30 PM" may be half past midnight with a needless "PM"
        boolean zero = hour == 0 && (fromZero || half == Half.MORNING);
        if ((hour < 1 && !zero) || hour > 12) {
            return false;
        }
        hour = hour % 12 + (half == Half.AFTERNOON ? 12 : 0);
        return true;
    }
}
