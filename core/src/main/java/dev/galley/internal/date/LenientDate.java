package dev.galley.internal.date;

import dev.galley.internal.date.TimeFields.Half;
import java.lang.Character.UnicodeScript;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Reads non-standard dates of real feeds: without time zone or time, with names in other languages, with single digits
 * or slashes, or in seconds since 1970. Ambiguous dates are rejected, because a missing date is better than a wrong one.
 */
public final class LenientDate {
    private static final int MAX_LENGTH = 80;
    /** Years before this one and after {@link #LAST_YEAR} probably belong to another calendar, such as the Persian or Thai one. */
    private static final int FIRST_YEAR = 1500;

    private static final int LAST_YEAR = 2400;

    private final DateWords words;
    private final DayFields day = new DayFields();
    private final TimeFields time = new TimeFields();
    private final ZoneFields zone = new ZoneFields();
    private boolean afterNumber;
    private boolean afterTime;

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
        if (text.isEmpty() || text.length() > MAX_LENGTH) {
            return null;
        }
        ParsedDate counted = EpochDate.parse(text);
        ParsedDate known = counted != null ? counted : ObsoleteMailDate.parse(text);
        return known != null ? known : new LenientDate(plain(text)).parse();
    }

    private static String plain(String text) {
        return DatePhrases.replaced(DateNotations.withMonth(CalendarNames.fold(text)));
    }

    private @Nullable ParsedDate parse() {
        String leading = words.skipLeadingWords();
        if (!leading.isEmpty()) {
            int dayOfWeek = CalendarNames.daysOfWeek(withoutStop(leading));
            if (dayOfWeek == 0 && ZoneNames.any(leading) != null) {
                return null;
            }
            day.nameDayOfWeek(dayOfWeek);
        }
        while (words.next()) {
            boolean number = words.isNumber();
            boolean timed = time.isPresent();
            if (!take()) {
                return null;
            }
            afterNumber = number;
            afterTime = !timed && time.isPresent();
        }
        boolean withoutDay = !time.isPresent() && day.isWithoutDay();
        LocalDate found = withoutDay ? day.firstDay() : day.day();
        if (found == null || time.isIncomplete() || found.getYear() < FIRST_YEAR || found.getYear() > LAST_YEAR) {
            return null;
        }
        OffsetDateTime asIfUtc = FeedDate.of(
                found.getYear(),
                found.getMonthValue(),
                found.getDayOfMonth(),
                time.hour(),
                time.minute(),
                time.second(),
                time.nano(),
                ZoneOffset.UTC);
        if (asIfUtc == null) {
            return null;
        }
        LocalDateTime local = asIfUtc.toLocalDateTime().plusDays(time.isNextDay() ? 1 : 0);
        ZoneOffset offset = zone.at(local);
        return offset == null ? null : new ParsedDate(local.atOffset(offset), note(withoutDay));
    }

    private static String withoutStop(String word) {
        return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    }

    private String note(boolean withoutDay) {
        if (!time.isPresent()) {
            return withoutDay ? "no day; the first was assumed" : "no time; midnight UTC was assumed";
        }
        return zone.isPresent() ? "not in a standard form" : "no time zone; UTC was assumed";
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
            case ',', ';', ')', '\u060C', '\u05F3', '\u0970', '\u1363', '\u104A' -> true;
            case '\'', '\u2019', '\u30FB', '\u2013', '\u2014', '\u2022', '\u00B7', '|', '@' ->
                !time.isPresent() || day.isEmpty();
            case '_' -> !time.isPresent() && day.isFull();
            case ':' -> !time.isPresent() && (day.isEmpty() || day.isComplete());
            case '.' -> {
                day.addDot();
                yield true;
            }
            // After a zone, a comment repeats it; otherwise it may be the zone or a day of the week
            case '(' -> zone.isPresent() ? words.skipTo(')') : !words.precedesDigit();
            case '[' -> time.isPresent() && zone.takeBracketed(words);
            case '/' -> {
                day.addSlash();
                yield !time.isPresent();
            }
            case '-', '\u2212' -> isHyphen() || (time.isPresent() && zone.takeOffset(words, true));
            case '+' -> time.isPresent() && zone.takeOffset(words, false);
            default -> false;
        };
    }

    /**
     * Checks for a hyphen that parts two fields, as in "18h55 - 3 octobre 2022". After a day in numbers, it may also be
     * the sign of an offset (XML Schema's {@code 2002-09-07-08:00}).
     */
    private boolean isHyphen() {
        return time.isPresent() ? day.isEmpty() && words.precedes(' ') : !day.isFull() || !words.precedesOffset();
    }

    private boolean takeNumber() {
        char behind = words.precedes(':') ? ':' : words.precedesNumber('h') ? 'h' : words.precedesNumber('u') ? 'u' : 0;
        if (!time.isPresent() && behind != 0 && !(behind == ':' && words.text().length() == 4)) {
            return time.take(words, behind);
        }
        if (!time.isPresent() && day.isComplete() && words.precedesTwoDigits('.')) {
            return time.take(words, '.');
        }
        String digits = words.text();
        int length = digits.length();
        String unitOfHour = words.nextWord();
        if (!time.isPresent() && length <= 2 && DateFillers.isHour(unitOfHour)) {
            noteLanguage(unitOfHour);
            return time.takeHours(words);
        }
        if ((length == 8 || length == 14) && day.isEmpty()) {
            addNumber(digits.substring(0, 4));
            addNumber(digits.substring(4, 6));
            addNumber(digits.substring(6, 8));
            return length == 8 || time.takeDigits(words, 8);
        }
        if (length == 6 && day.numbers() == 3 && !time.isPresent()) {
            return time.takeDigits(words, 0);
        }
        if (length > 4) {
            return false;
        }
        char unit = words.nextUnit();
        if (unit != 0) {
            return takeMarked(Integer.parseInt(digits), length, unit);
        }
        if (day.isFull()) {
            return false;
        }
        addNumber(digits);
        return true;
    }

    private void addNumber(String digits) {
        day.addNumber(Integer.parseInt(digits), digits.length());
    }

    /** Takes a number with a Chinese, Japanese or Korean unit, as in 2024年3月7日 15時5分. */
    private boolean takeMarked(int number, int length, char unit) {
        return switch (unit) {
            case '年', '년' -> day.markYear(number, length);
            case '月', '월' -> day.markMonth(number);
            case '日', '일', '号', '號' -> day.markDay(number);
            case '时', '時', '시', '点', '點' -> day.isFull() && time.takeHour(number);
            case '分', '분' -> time.takeMinute(number);
            default -> time.takeSecond(number);
        };
    }

    private boolean takeLetters(String word) {
        Half half = afterTime && day.isComplete() ? TimeFields.halfAfterTime(word) : null;
        if (half != null) {
            return takeHalfOfDay(half);
        }
        if (EraNames.isEra(word)) {
            return takeEra(word);
        }
        switch (word) {
            case "am", "pm" -> {
                boolean first = day.isEmpty() && !afterTime && !afterNumber && !words.isBeforeTime();
                boolean article = word.equals("am") && first;
                return article || takeHalfOfDay(word.equals("pm") ? Half.AFTERNOON : Half.MORNING);
            }
            case "上午", "午前", "오전", "下午", "午後", "오후" -> {
                boolean morning = "上午午前오전".contains(word);
                return !time.isPresent() && time.takeHalfFromZero(morning ? Half.MORNING : Half.AFTERNOON);
            }
            case "th", "thg", "thang" -> {
                if (words.precedesDigit() || !word.equals("th")) {
                    return takeNumberedMonth();
                }
            }
            default -> {
                // A name or connective
            }
        }
        int named = CalendarNames.months(word);
        int dayOfWeek = CalendarNames.daysOfWeek(word);
        if (named != 0 && !day.hasMonth() && !(dayOfWeek != 0 && day.numbers() == 0 && words.hasMonthAhead())) {
            day.nameMonth(named, UnicodeScript.of(word.charAt(0)));
            return true;
        }
        if (dayOfWeek != 0 && (!time.isPresent() || CalendarNames.isEnglishDay(word) || !ZoneFields.mayBeName(word))) {
            day.nameDayOfWeek(dayOfWeek);
            return true;
        }
        return isFiller(word) || (time.isPresent() && zone.takeName(words, word));
    }

    /** Takes the number after the Vietnamese word for "month". */
    private boolean takeNumberedMonth() {
        boolean number = !day.hasMonth() && words.next() && words.isNumber();
        int month = number ? words.number(2) : -1;
        if (month < 1 || month > 12) {
            return false;
        }
        day.nameMonth(1 << month, UnicodeScript.LATIN);
        return true;
    }

    /** Takes the year of a Japanese era, as in 令和4年. */
    private boolean takeEra(String era) {
        if (EraNames.isFirstYear(era)) {
            return day.markYear(EraNames.year(era, 1), 4);
        }
        int year = words.next() && words.isNumber() ? EraNames.year(era, words.number(2)) : -1;
        return year > 0 && words.nextUnit() == '年' && day.markYear(year, 4);
    }

    /** Checks for a word that says nothing at this point. */
    private boolean isFiller(String word) {
        noteLanguage(word);
        if (time.isPresent()) {
            boolean militaryZone = word.length() == 1 && ZoneFields.mayBeName(word);
            return !militaryZone
                    && ((afterTime && DateFillers.isHour(word))
                            || (afterNumber && DateFillers.isYear(word))
                            || (!day.isComplete() && isBetweenParts(word)));
        }
        return isBetweenParts(word) || (afterNumber && DateFillers.isOrdinal(word));
    }

    private void noteLanguage(String word) {
        if (DateFillers.impliesDayFirst(word)) {
            day.preferDayFirst();
        }
    }

    private boolean isBetweenParts(String word) {
        return day.isEmpty() ? DateFillers.isArticle(word) : DateFillers.isConnective(word);
    }

    /** Takes AM or PM between day and time, after the time, or after a number that thereby becomes the hour. */
    private boolean takeHalfOfDay(Half named) {
        if (!time.isPresent() && day.isComplete() && !day.endsWithHour()) {
            return time.takeHalf(named);
        }
        if (zone.isPresent() || (!time.isPresent() && !afterNumber)) {
            return false;
        }
        return (time.isPresent() || time.takeHour(day.removeHour())) && time.takeHalf(named);
    }
}
