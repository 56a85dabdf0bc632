package dev.galley.internal.syntax;

/** Classifies ASCII characters. */
final class Ascii {
    private Ascii() {}

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    static boolean isAlphanumeric(char c) {
        return isLetter(c) || isDigit(c);
    }

    static boolean isHexDigit(char c) {
        return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    }

    /** Checks for white space (XML 1.0 §2.3, RFC 8259 §2). */
    static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }

    /** Returns the end of the white space that begins at {@code at}. */
    static int skipSpace(String value, int at) {
        int end = at;
        while (end < value.length() && isSpace(value.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Returns the end of the digits that begin at {@code at}. */
    static int skipDigits(String value, int at) {
        int end = at;
        while (end < value.length() && isDigit(value.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Returns the end of the letters that begin at {@code at}. */
    static int skipLetters(String value, int at) {
        int end = at;
        while (end < value.length() && isLetter(value.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Checks whether the value consists of digits and is not empty. */
    static boolean isAllDigits(String value) {
        return !value.isEmpty() && skipDigits(value, 0) == value.length();
    }
}
