package dev.galley.internal.date;

/**
 * Splits a folded date into tokens: runs of digits, runs of letters, and single punctuation characters. White space and
 * invisible characters are skipped.
 */
final class DateWords {
    private static final String UNITS = "年년月월日일号號时時시点點分분秒초";
    private static final String LEADING_SIGNS = "-.'\u2019\u05F3\u0970";
    private static final int MAX_LEADING = 30;
    /** The offset of the easternmost zone in hours. */
    private static final int MAX_OFFSET = 14;

    private final String text;
    private int start;
    private int end;

    DateWords(String text) {
        this.text = text;
    }

    /** Moves to the next token; returns {@code false} at the end. */
    boolean next() {
        start = end;
        while (start < text.length() && isBlank(text.charAt(start))) {
            start++;
        }
        if (start == text.length()) {
            return false;
        }
        end = start + 1;
        while (end < text.length() && sameKind(text.charAt(start), text.charAt(end))) {
            end++;
        }
        return true;
    }

    private static boolean sameKind(char first, char c) {
        return isDigit(first) ? isDigit(c) : Character.isLetter(first) && (Character.isLetter(c) || isMark(c));
    }

    /** Checks for vowel signs and the like, which are parts of words in Indian scripts. */
    static boolean isMark(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '\u00A0' || Character.getType(c) == Character.FORMAT;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    boolean isNumber() {
        return isDigit(text.charAt(start));
    }

    boolean isLetters() {
        return Character.isLetter(text.charAt(start));
    }

    char sign() {
        return text.charAt(start);
    }

    String text() {
        return text.substring(start, end);
    }

    /** Checks whether {@code sign} follows immediately. */
    boolean precedes(char sign) {
        return end < text.length() && text.charAt(end) == sign;
    }

    /** Returns the token as a number of at most {@code maxDigits} digits, or -1. */
    int number(int maxDigits) {
        return end - start <= maxDigits ? number(0, end - start) : -1;
    }

    /** Returns a part of the token as a number. */
    int number(int from, int to) {
        return Integer.parseInt(text.substring(start + from, start + to));
    }

    /** Moves past {@code sign} to the number after it and returns that number, or -1 if there is none. */
    int nextNumberAfter(char sign, int maxDigits) {
        boolean moved = precedes(sign) && next();
        return moved && next() && isNumber() ? number(maxDigits) : -1;
    }

    /** Moves past the separator to a fraction of a second and returns it in nanoseconds. */
    int nextFraction() {
        next();
        next();
        String digits = (text() + "000000000").substring(0, 9);
        return Integer.parseInt(digits);
    }

    /** Checks whether {@code sign} and a digit follow immediately. */
    boolean precedesNumber(char sign) {
        return precedes(sign) && end + 1 < text.length() && isDigit(text.charAt(end + 1));
    }

    /** Checks whether {@code sign} and two digits follow immediately. */
    boolean precedesTwoDigits(char sign) {
        return precedesNumber(sign) && end + 2 < text.length() && isDigit(text.charAt(end + 2));
    }

    /** Checks whether the next token is a number before a colon. */
    boolean isBeforeTime() {
        DateWords ahead = ahead();
        return ahead.next() && ahead.isNumber() && ahead.precedes(':');
    }

    /** Checks whether hours and minutes, but no seconds, follow immediately, as in the offset "-08:00". */
    boolean precedesOffset() {
        DateWords ahead = ahead();
        boolean hours = precedesDigit() && ahead.next() && ahead.number(2) >= 0 && ahead.number(2) <= MAX_OFFSET;
        return hours && ahead.nextNumberAfter(':', 2) >= 0 && !ahead.precedes(':');
    }

    /** Checks whether a digit follows immediately. */
    boolean precedesDigit() {
        return end < text.length() && isDigit(text.charAt(end));
    }

    /** Moves past the unit of a number in Chinese, Japanese or Korean and returns it, or 0 if none follows. */
    char nextUnit() {
        int at = end;
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
        if (at == text.length() || UNITS.indexOf(text.charAt(at)) < 0) {
            return 0;
        }
        end = at + 1;
        return text.charAt(at);
    }

    /** Moves past the bracket that ends a comment; returns {@code false} if there is none. */
    boolean skipTo(char bracket) {
        int close = text.indexOf(bracket, end);
        end = close + 1;
        return close >= 0;
    }

    /** Moves to the end of a name without blanks, such as "Europe/Berlin". */
    void skipName() {
        while (end < text.length() && !isBlank(text.charAt(end))) {
            end++;
        }
    }

    /** Moves to the end of the name of a region, which has no blanks and brackets, and returns it. */
    String name() {
        while (end < text.length() && !isBlank(text.charAt(end)) && ")],;.".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text();
    }

    /** Returns the next token if it is a word, or an empty text. */
    String nextWord() {
        DateWords ahead = ahead();
        return ahead.next() && ahead.isLetters() ? ahead.text() : "";
    }

    /** Checks whether the next token is a number of two digits. */
    boolean isBeforeTwoDigits() {
        DateWords ahead = ahead();
        return ahead.next() && ahead.isNumber() && ahead.end - ahead.start == 2;
    }

    /** Moves past a number of two digits and the {@code word} after it, and returns the number, or -1 if they do not follow. */
    int nextNumberBefore(String word) {
        DateWords ahead = ahead();
        if (!isBeforeTwoDigits() || !ahead.next() || !ahead.nextWord().equals(word)) {
            return -1;
        }
        int number = ahead.number(2);
        ahead.next();
        end = ahead.end;
        return number;
    }

    private DateWords ahead() {
        DateWords ahead = new DateWords(text);
        ahead.end = end;
        return ahead;
    }

    /** Checks for characters of Chinese, which Japanese shares. */
    boolean hasIdeographs() {
        return text.chars().anyMatch(Character::isIdeographic);
    }

    /**
     * Moves past words before the first comma that have no digits and no month, or whose month is followed by another.
     *
     * @return the words, which are the day of the week in any language; empty if there are none
     */
    String skipLeadingWords() {
        int comma = Math.max(text.indexOf(','), text.indexOf('\u060C'));
        DateWords words = new DateWords(text.substring(0, Math.max(comma, 0)));
        boolean month = false;
        String before = "";
        boolean word = words.next() && words.isLetters();
        for (boolean more = word; more; more = words.next()) {
            // Vietnamese numbers the days from T2 or Th 2, Monday, to T7
            boolean numbered =
                    words.isNumber() && words.end - words.start == 1 && (before.equals("th") || isAfterLetter(words));
            if (!words.isLetters() && !numbered && LEADING_SIGNS.indexOf(words.sign()) < 0) {
                return "";
            }
            before = words.text();
            month |= words.isLetters() && CalendarNames.months(before) != 0;
        }
        if (!word || comma > MAX_LEADING) {
            return "";
        }
        end = comma + 1;
        if (month && !hasMonthAhead()) {
            end = 0;
            return "";
        }
        return words.text.strip();
    }

    private static boolean isAfterLetter(DateWords words) {
        return words.start > 0 && Character.isLetter(words.text.charAt(words.start - 1));
    }

    /** Checks whether a later token is the name of a month. */
    boolean hasMonthAhead() {
        DateWords ahead = ahead();
        while (ahead.next()) {
            if (ahead.isLetters() && CalendarNames.months(ahead.text()) != 0) {
                return true;
            }
        }
        return false;
    }
}
