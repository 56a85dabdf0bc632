package dev.galley.internal.date;

import dev.galley.internal.date.TimeFields.Half;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads non-standard dates of real feeds: without time zone or time, with names in other languages, with single digits
 * or slashes, or in seconds since 1970. Ambiguous dates are rejected, because a missing date is better than a wrong one.
 */
public final class LenientDate {
    private static final int MAX_LENGTH = 80;

    /** Words between the parts of a day, such as "3 de marzo de 2024", "8 марта 2023 г.", and before the time. */
    private static final Set<String> CONNECTIVES = Set.of(
            "t", "de", "del", "d", "of", "a", "at", "um", "kl", "klo", "ore", "alle", "om", "o", "v", "в", "о", "г",
            "р", "року", "года", "год", "god", "roku", "saat", "luc", "gada", "m", "r", "la");

    /** Articles and prepositions before a date. */
    private static final Set<String> ARTICLES = Set.of("le", "el", "il", "den", "am", "on", "the", "de", "d");

    /** Endings of the number of a day. */
    private static final Set<String> ORDINALS = Set.of("st", "nd", "rd", "th", "er", "o", "e");

    private final DateWords words;
    private final DayFields day = new DayFields();
    private final TimeFields time = new TimeFields();
    private boolean afterNumber;
    private @Nullable ZoneOffset zone;
    private boolean offset;
    private boolean zoneComment;

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
        return counted != null ? counted : new LenientDate(withHalves(CalendarNames.fold(text))).parse();
    }

    /** Writes each name of a half of the day as a word of its own: "am", "pm", or one of two ideographs. */
    private static String withHalves(String text) {
        if (text.indexOf('午') >= 0) {
            return text.replaceAll("[上下]午|午[前後]", " $0 ");
        }
        return text.indexOf('.') < 0
                ? text
                : text.replace("a.m.", "am")
                        .replace("p.m.", "pm")
                        .replace("a. m.", "am")
                        .replace("p. m.", "pm")
                        .replace("π.μ.", "am")
                        .replace("μ.μ.", "pm");
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
            if (!take()) {
                return null;
            }
            afterNumber = number;
        }
        boolean withoutDay = !time.isPresent() && day.isWithoutDay();
        LocalDate found = withoutDay ? day.firstDay() : day.day();
        if (found == null || time.isIncomplete()) {
            return null;
        }
        OffsetDateTime date = FeedDate.of(
                found.getYear(),
                found.getMonthValue(),
                found.getDayOfMonth(),
                time.hour(),
                time.minute(),
                time.second(),
                time.nano(),
                zone == null ? ZoneOffset.UTC : zone);
        return date == null ? null : new ParsedDate(time.isNextDay() ? date.plusDays(1) : date, note(withoutDay));
    }

    private static String withoutStop(String word) {
        return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    }

    private String note(boolean withoutDay) {
        if (!time.isPresent()) {
            return withoutDay ? "no day; the first was assumed" : "no time; midnight UTC was assumed";
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
            case ',', '.', ';', '\u060C', '\u05F3', '\u0970' -> true;
            case '\'', '\u2019' -> !time.isPresent();
            case '(' -> words.skipComment();
            case '/' -> {
                day.addSlash();
                yield !time.isPresent();
            }
            case '-' -> !time.isPresent() || takeOffset(true);
            case '+' -> time.isPresent() && takeOffset(false);
            default -> false;
        };
    }

    private boolean takeNumber() {
        if (!time.isPresent() && (words.precedes(':') || words.precedesNumber('h'))) {
            return time.take(words, words.precedes(':') ? ':' : 'h');
        }
        if (!time.isPresent() && day.isComplete() && words.precedesTwoDigits('.')) {
            return time.take(words, '.');
        }
        String digits = words.text();
        int length = digits.length();
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
        switch (word) {
            case "am", "pm" -> {
                return takeHalfOfDay(word.equals("pm") ? Half.AFTERNOON : Half.MORNING)
                        || (word.equals("am") && day.isEmpty());
            }
            case "上午", "午前", "오전", "下午", "午後", "오후" -> {
                boolean morning = "上午午前오전".contains(word);
                return !time.isPresent() && time.takeHalf(morning ? Half.MORNING : Half.AFTERNOON);
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
            day.nameMonth(named);
            return true;
        }
        if (dayOfWeek != 0 && (!time.isPresent() || CalendarNames.isEnglishDay(word) || !mayBeZone(word))) {
            day.nameDayOfWeek(dayOfWeek);
            return true;
        }
        return isConnective(word) || takeZone(word);
    }

    /** Takes the number after the Vietnamese word for "month". */
    private boolean takeNumberedMonth() {
        boolean number = !day.hasMonth() && words.next() && words.isNumber();
        int month = number ? words.number(2) : -1;
        if (month < 1 || month > 12) {
            return false;
        }
        day.nameMonth(1 << month);
        return true;
    }

    private boolean isConnective(String word) {
        if (time.isPresent()) {
            return word.equals("uhr");
        }
        return day.isEmpty()
                ? ARTICLES.contains(word)
                : CONNECTIVES.contains(word) || (afterNumber && ORDINALS.contains(word));
    }

    /** Checks whether a word looks like the abbreviation of a time zone. */
    private static boolean mayBeZone(String word) {
        return word.length() <= 4 && word.chars().allMatch(c -> c >= 'a' && c <= 'z');
    }

    /** Takes a time zone. A name after an offset, as in "+0100 CET", repeats it. */
    private boolean takeZone(String word) {
        if (!time.isPresent() || zoneComment) {
            return false;
        }
        ZoneOffset known = ZoneNames.any(word);
        if (offset) {
            zoneComment = mayBeZone(word) && word.length() > 2;
            return zoneComment;
        }
        if (known == null || zone != null) {
            return false;
        }
        zone = known;
        return true;
    }

    /** Takes AM or PM after the time, or after a number that thereby becomes the hour. */
    private boolean takeHalfOfDay(Half named) {
        if (zone != null || (!time.isPresent() && !afterNumber)) {
            return false;
        }
        return (time.isPresent() || time.takeHour(day.removeHour())) && time.takeHalf(named);
    }

    /** Reads an offset, which may follow "GMT" or "UTC", or repeat another offset. */
    private boolean takeOffset(boolean west) {
        ZoneOffset before = zone;
        if ((before != null && !offset && !before.equals(ZoneOffset.UTC)) || !words.next() || !words.isNumber()) {
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
        boolean same = !offset || (before != null && before.equals(zone));
        offset = true;
        return same && zone != null;
    }
}
