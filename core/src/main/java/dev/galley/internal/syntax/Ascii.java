package dev.galley.internal.syntax;

/** Characters of ASCII, by what the specifications call them. */
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

    /** White space of XML 1.0 §2.3 and RFC 8259 §2. */
    static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }

    /** Where the white space from {@code at} on ends. */
    static int skipSpace(String value, int at) {
        int end = at;
        while (end < value.length() && isSpace(value.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Where the digits from {@code at} on end. */
    static int skipDigits(String value, int at) {
        int end = at;
        while (end < value.length() && isDigit(value.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Where the letters from {@code at} on end. */
    static int skipLetters(String value, int at) {
        int end = at;
        while (end < value.length() && isLetter(value.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Whether there is something, and all of it is digits. */
    static boolean isAllDigits(String value) {
        return !value.isEmpty() && skipDigits(value, 0) == value.length();
    }
}
