package dev.galley.internal.date;

import java.lang.Character.UnicodeScript;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Year, month and day of a date as they are found, and the one day that they can mean. Numbers get their meaning from
 * their length and their order.
 */
final class DayFields {
    private static final int MAX_NUMBERS = 3;
    private static final int NO_HOUR = 99;
    private static final int BUDDHIST_YEARS = 543;

    private final List<Integer> numbers = new ArrayList<>(MAX_NUMBERS);
    private final List<Integer> lengths = new ArrayList<>(MAX_NUMBERS);
    private int months;
    private int monthAfter = -1;
    private int daysOfWeek;
    private int markedYear = -1;
    private int markedDay = -1;
    private boolean slashes;
    private boolean dots;
    private boolean dayFirst;
    private UnicodeScript script = UnicodeScript.LATIN;
    private boolean other;

    int numbers() {
        return numbers.size();
    }

    boolean isFull() {
        return numbers.size() == MAX_NUMBERS || markedDay >= 0;
    }

    /** Checks whether a day, a month and a year are known, so that a further number can only be a time. */
    boolean isComplete() {
        return isFull() || (hasMonth() && numbers.size() == MAX_NUMBERS - 1);
    }

    boolean hasMonth() {
        return months != 0;
    }

    /** Checks whether nothing but words has been found. */
    boolean isEmpty() {
        return numbers.isEmpty() && months == 0 && markedYear < 0;
    }

    void addNumber(int number, int length) {
        numbers.add(number);
        lengths.add(length);
    }

    /** Checks whether a number follows a complete date. */
    boolean endsWithHour() {
        return months != 0 && numbers.size() == MAX_NUMBERS;
    }

    /** Removes the first number or the one after a complete date, which turned out to be an hour; returns 99 if it cannot be one. */
    int removeHour() {
        int last = numbers.size() - 1;
        if (last != (months == 0 ? 0 : MAX_NUMBERS - 1) || lengths.get(last) > 2) {
            return NO_HOUR;
        }
        lengths.remove(last);
        return numbers.remove(last);
    }

    /** Sets the month by a name, which may mean several months. */
    void nameMonth(int named, UnicodeScript inScript) {
        months = named;
        script = inScript;
        monthAfter = numbers.size();
    }

    /** Sets the day of the week; 0 for a word that is in no list. */
    void nameDayOfWeek(int named) {
        daysOfWeek = named;
        other = true;
    }

    void addSlash() {
        slashes = true;
    }

    void addDot() {
        dots = true;
    }

    /** Notes that the date is in a language that writes the day first if dots separate the numbers. */
    void preferDayFirst() {
        dayFirst = true;
    }

    /** Sets the year of a date in which each number is marked, as in Chinese; returns {@code false} if it is not one. */
    boolean markYear(int year, int length) {
        boolean first = isEmpty() && length == 4;
        markedYear = first ? year : -1;
        return first;
    }

    /** Sets the month of a marked date, or of one in English order such as "06 1月 2022". */
    boolean markMonth(int month) {
        boolean missing = months == 0 && month >= 1 && month <= 12;
        if (missing) {
            nameMonth(1 << month, UnicodeScript.HAN);
        }
        return missing;
    }

    boolean markDay(int day) {
        boolean third = markedYear >= 0 && months != 0 && markedDay < 0;
        markedDay = third ? day : markedDay;
        return third;
    }

    /** Checks whether a day is missing: the date consists of a year, or of a year and a month in numbers. */
    boolean isWithoutDay() {
        return months == 0 && !other && !numbers.isEmpty() && numbers.size() < MAX_NUMBERS && lengths.get(0) == 4;
    }

    /** Returns the first day of a year or month (W3C-DTF). */
    @Nullable
    LocalDate firstDay() {
        return day(numbers.get(0), numbers.size() == 2 ? numbers.get(1) : 1, 1);
    }

    /** Returns the only day that the fields can mean, or null. */
    @Nullable
    LocalDate day() {
        if (markedYear >= 0) {
            return numbers.isEmpty() ? day(markedYear, markedDay) : null;
        }
        if (numbers.size() != (months == 0 ? MAX_NUMBERS : MAX_NUMBERS - 1)) {
            return null;
        }
        return months == 0 ? ofNumbers() : withNamedMonth();
    }

    /** Reads "7 Sep 2002", "Sep 7, 2002" or "2002 Sep 7". */
    private @Nullable LocalDate withNamedMonth() {
        if (lengths.get(0) == 4 && lengths.get(1) <= 2) {
            return day(commonYear(numbers.get(0)), numbers.get(1));
        }
        // A short year may count from the Buddha's death in Thai, and comes first in Chinese
        boolean mayBeShort = script != UnicodeScript.THAI && script != UnicodeScript.HAN;
        boolean shortYear = lengths.get(1) == 2 && monthAfter == 1 && mayBeShort;
        boolean yearLast = lengths.get(0) <= 2 && (lengths.get(1) == 4 || shortYear);
        return yearLast ? day(commonYear(Rfc822.year(numbers.get(1), lengths.get(1))), numbers.get(0)) : null;
    }

    /** Returns the year of the common era. With Thai names, a year may count from the Buddha's death. */
    private int commonYear(int year) {
        boolean buddhist = script == UnicodeScript.THAI && year >= 2400 && year <= 2700;
        return buddhist ? year - BUDDHIST_YEARS : year;
    }

    /** Reads "2002-09-07", "25/12/2002", "12/25/2002" or "Tue, 04/05/2022". */
    private @Nullable LocalDate ofNumbers() {
        if (lengths.get(0) == 4) {
            return day(numbers.get(0), numbers.get(1), numbers.get(2));
        }
        if (lengths.get(2) != 4) {
            return null;
        }
        LocalDate dayFirstDate = day(numbers.get(2), numbers.get(1), numbers.get(0));
        LocalDate monthFirstDate = day(numbers.get(2), numbers.get(0), numbers.get(1));
        if (dayFirstDate != null && monthFirstDate != null && !dayFirstDate.equals(monthFirstDate)) {
            return fitting(dayFirstDate, monthFirstDate);
        }
        return dayFirstDate != null || !slashes ? dayFirstDate : monthFirstDate;
    }

    /** Chooses by the day of the week, or else by the language. */
    private @Nullable LocalDate fitting(LocalDate dayFirstDate, LocalDate monthFirstDate) {
        boolean dayFirstFits = isOnNamedDay(dayFirstDate);
        boolean monthFirstFits = isOnNamedDay(monthFirstDate);
        if (dayFirstFits == monthFirstFits) {
            return dots && dayFirst && (dayFirstFits || daysOfWeek == 0) ? dayFirstDate : null;
        }
        return dayFirstFits ? dayFirstDate : slashes ? monthFirstDate : null;
    }

    private boolean isOnNamedDay(LocalDate date) {
        return (daysOfWeek & 1 << date.getDayOfWeek().getValue()) != 0;
    }

    /** Returns the day in the named month. The day of the week decides between several months. */
    private @Nullable LocalDate day(int year, int day) {
        if (Integer.bitCount(months) == 1) {
            return day(year, Integer.numberOfTrailingZeros(months), day);
        }
        LocalDate only = null;
        for (int month = 1; month <= 12; month++) {
            LocalDate candidate = (months & 1 << month) == 0 ? null : day(year, month, day);
            if (candidate != null && isOnNamedDay(candidate)) {
                if (only != null) {
                    return null;
                }
                only = candidate;
            }
        }
        return only;
    }

    private static @Nullable LocalDate day(int year, int month, int day) {
        boolean exists = year >= 0
                && month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
        return exists ? LocalDate.of(year, month, day) : null;
    }
}
