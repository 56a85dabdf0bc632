package dev.galley.internal.date;

/**
 * Splits a date into tokens: runs of digits, runs of letters, and single punctuation characters. White space is
 * skipped.
 */
final class DateWords {
    private final String text;
    private int start;
    private int end;

    DateWords(String text) {
        this.text = text;
    }

    /** Moves to the next token; returns {@code false} at the end. */
    boolean next() {
        start = end;
        while (start < text.length()
                && (Character.isWhitespace(text.charAt(start)) || text.charAt(start) == '\u00A0')) {
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
        return isDigit(first) ? isDigit(c) : Character.isLetter(first) && Character.isLetter(c);
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

    /** Moves past the separator to a fraction of a second and returns it in nanoseconds, or -1 if there is none. */
    int nextFraction() {
        boolean sign = next();
        if (!sign || !next() || !isNumber()) {
            return -1;
        }
        String digits = (text() + "000000000").substring(0, 9);
        return Integer.parseInt(digits);
    }

    /** Moves past the ")" that ends a comment; returns {@code false} if there is none. */
    boolean skipComment() {
        int close = text.indexOf(')', end);
        end = close + 1;
        return close >= 0;
    }

    /** Checks whether a later token is the name of a month. */
    boolean hasMonthAhead() {
        DateWords ahead = new DateWords(text);
        ahead.end = end;
        while (ahead.next()) {
            if (ahead.isLetters() && MonthNames.month(ahead.text()) > 0) {
                return true;
            }
        }
        return false;
    }
}
