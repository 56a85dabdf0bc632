package dev.galley.internal.date;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads non-standard dates of real feeds: without time zone or time, with names in other languages, with single digits
 * or slashes. Ambiguous dates are rejected, because a missing date is better than a wrong one.
 */
public final class LenientDate {
    private static final int MAX_LENGTH = 80;

    private final DateWords words;
    private final List<Integer> numbers = new ArrayList<>(3);
    private final List<Integer> lengths = new ArrayList<>(3);
    private int month;
    private int monthAfter = -1;
    private int hour = -1;
    private int minute;
    private int second;
    private int nano;
    private boolean nextDay;
    private @Nullable ZoneOffset zone;
    private boolean slashes;

    private LenientDate(String text) {
        this.words = new DateWords(text);
    }

    /**
     * Reads a date.
     *
     * @return {@code null} if it cannot be read unambiguously
     */
    public static @Nullable ParsedDate parse(CharSequence raw) {
        String text = raw.toString().strip();
        return text.isEmpty() || text.length() > MAX_LENGTH ? null : new LenientDate(text).parse();
    }

    private @Nullable ParsedDate parse() {
        while (words.next()) {
            if (!take()) {
                return null;
            }
        }
        OffsetDateTime date = date();
        return date == null ? null : new ParsedDate(nextDay ? date.plusDays(1) : date, note());
    }

    private String note() {
        if (hour < 0) {
            return numbers.size() + Math.min(month, 1) < 3
                    ? "no day; the first was assumed"
                    : "no time; midnight UTC was assumed";
        }
        return zone == null ? "no time zone; UTC was assumed" : "not in a standard form";
    }

    /** Interprets one token; returns {@code false} if it makes no sense at this point. */
    private boolean take() {
        if (words.isNumber()) {
            return takeNumber();
        }
        if (words.isLetters()) {
            return takeLetters(words.text());
        }
        return switch (words.sign()) {
            case ',', '.', ';' -> true;
            case '(' -> words.skipComment();
            case '/' -> {
                slashes = true;
                yield hour < 0;
            }
            case '-' -> hour < 0 || takeOffset(true);
            case '+' -> hour >= 0 && takeOffset(false);
            default -> false;
        };
    }

    private boolean takeNumber() {
        if (hour < 0 && words.precedes(':')) {
            return takeTime();
        }
        int length = words.text().length();
        if (length == 8 && numbers.isEmpty() && month == 0) {
            add(words.text().substring(0, 4));
            add(words.text().substring(4, 6));
            add(words.text().substring(6));
            return true;
        }
        if (length == 6 && numbers.size() == 3 && hour < 0) {
            hour = words.number(0, 2);
            minute = words.number(2, 4);
            second = words.number(4, 6);
            return true;
        }
        if (length > 4 || numbers.size() == 3) {
            return false;
        }
        add(words.text());
        return true;
    }

    private void add(String digits) {
        numbers.add(Integer.parseInt(digits));
        lengths.add(digits.length());
    }

    private boolean takeTime() {
        hour = words.number(2);
        minute = words.nextNumberAfter(':', 2);
        if (hour < 0 || minute < 0) {
            return false;
        }
        if (words.precedes(':')) {
            second = words.nextNumberAfter(':', 2);
        }
        if (words.precedes('.') || words.precedes(',')) {
            nano = words.nextFraction();
        }
        if (hour == 24 && minute == 0 && second == 0) {
            hour = 0;
            nextDay = true;
        }
        // OffsetDateTime cannot represent a leap second
        second = second == 60 ? 59 : second;
        return second >= 0 && nano >= 0;
    }

    private boolean takeLetters(String word) {
        if (hour >= 0 && zone == null && (word.equalsIgnoreCase("AM") || word.equalsIgnoreCase("PM"))) {
            return takeHalfOfDay(word.equalsIgnoreCase("PM"));
        }
        int named = MonthNames.month(word);
        boolean dayOfWeek = MonthNames.isDay(word);
        if (named > 0 && month == 0 && !(dayOfWeek && numbers.isEmpty() && words.hasMonthAhead())) {
            month = named;
            monthAfter = numbers.size();
            return true;
        }
        if (dayOfWeek || (word.equalsIgnoreCase("T") && hour < 0) || isOrdinal(word)) {
            return true;
        }
        ZoneOffset known = ZoneNames.any(word);
        if (known == null || zone != null || hour < 0) {
            return false;
        }
        zone = known;
        return true;
    }

    private boolean isOrdinal(String word) {
        return !numbers.isEmpty()
                && hour < 0
                && (word.equals("st")
                        || word.equals("nd")
                        || word.equals("rd")
                        || word.equals("th")
                        || word.equals("de"));
    }

    private boolean takeHalfOfDay(boolean afternoon) {
        if (hour < 1 || hour > 12) {
            return false;
        }
        hour = hour % 12 + (afternoon ? 12 : 0);
        return true;
    }

    /** Reads an offset, which may follow "GMT" or "UTC". */
    private boolean takeOffset(boolean west) {
        if ((zone != null && !zone.equals(ZoneOffset.UTC)) || !words.next() || !words.isNumber()) {
            return false;
        }
        String digits = words.text();
        if (digits.length() > 2) {
            boolean whole = digits.length() == 4;
            zone = whole ? FeedDate.offset(west, words.number(0, 2), words.number(2, 4)) : null;
        } else {
            int hours = words.number(2);
            zone = FeedDate.offset(west, hours, words.precedes(':') ? words.nextNumberAfter(':', 2) : 0);
        }
        return zone != null;
    }

    private @Nullable OffsetDateTime date() {
        if (month == 0 && hour < 0 && !numbers.isEmpty() && numbers.size() < 3 && lengths.get(0) == 4) {
            return firstOf(numbers.get(0), numbers.size() == 2 ? numbers.get(1) : 1);
        }
        if (numbers.size() != (month == 0 ? 3 : 2)) {
            return null;
        }
        ZoneOffset offset = zone == null ? ZoneOffset.UTC : zone;
        int[] yearAndDay = month == 0 ? numericDate() : namedDate();
        if (yearAndDay.length == 0) {
            return null;
        }
        return FeedDate.of(yearAndDay[0], month, yearAndDay[1], Math.max(hour, 0), minute, second, nano, offset);
    }

    /** Reads the forms of W3C-DTF with a year alone, or a year and month. */
    private static @Nullable OffsetDateTime firstOf(int year, int monthOfYear) {
        return FeedDate.of(year, monthOfYear, 1, 0, 0, 0, 0, ZoneOffset.UTC);
    }

    /** Returns the year and the day of a date with a named month: "7 Sep 2002", "Sep 7, 2002", "2002 Sep 7". */
    private int[] namedDate() {
        if (lengths.get(0) == 4 && lengths.get(1) <= 2) {
            return new int[] {numbers.get(0), numbers.get(1)};
        }
        boolean yearLast = lengths.get(0) <= 2 && (lengths.get(1) == 4 || (lengths.get(1) == 2 && monthAfter == 1));
        return yearLast ? new int[] {Rfc822.year(numbers.get(1), lengths.get(1)), numbers.get(0)} : new int[0];
    }

    /** Returns year and day of three numbers, and sets the month, if that is unambiguous. */
    private int[] numericDate() {
        if (lengths.get(0) == 4) {
            month = numbers.get(1);
            return new int[] {numbers.get(0), numbers.get(2)};
        }
        boolean dayFirst = numbers.get(0) > 12 && numbers.get(1) <= 12;
        boolean monthFirst = numbers.get(1) > 12 && numbers.get(0) <= 12 && slashes;
        if (lengths.get(2) != 4 || dayFirst == monthFirst) {
            return new int[0];
        }
        month = numbers.get(dayFirst ? 1 : 0);
        return new int[] {numbers.get(2), numbers.get(dayFirst ? 0 : 1)};
    }
}
