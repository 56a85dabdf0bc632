package dev.galley.internal.syntax;

/** An identifier that no other feed may use: a mere number is used by many (RSS 2.0, guid). */
final class Guid implements Syntax {
    private static final int MANY_DIGITS = 10;

    @Override
    public void check(String value, Notice notice) {
        if (value.length() < MANY_DIGITS && Ascii.isAllDigits(value)) {
            notice.add("guid.not-unique-enough");
        }
    }
}
