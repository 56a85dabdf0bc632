package dev.galley.internal.syntax;

/** A UUID such as {@code f81d4fae-7dec-11d0-a765-00a0c91e6bf6} (RFC 9562 §4). */
final class Uuid implements Syntax {
    private static final int LENGTH = 36;

    @Override
    public void check(String value, Notice notice) {
        checkFrom(value, 0, notice);
    }

    static void checkFrom(String value, int from, Notice notice) {
        if (!isValid(value, from)) {
            notice.add("uuid.malformed");
        }
    }

    private static boolean isValid(String value, int from) {
        if (value.length() - from != LENGTH) {
            return false;
        }
        for (int i = 0; i < LENGTH; i++) {
            char c = value.charAt(from + i);
            boolean hyphen = i == 8 || i == 13 || i == 18 || i == 23;
            if (hyphen ? c != '-' : !Ascii.isHexDigit(c)) {
                return false;
            }
        }
        return true;
    }
}
