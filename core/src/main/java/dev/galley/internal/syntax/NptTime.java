package dev.galley.internal.syntax;

/**
 * A playback position: {@code now}, seconds, or {@code hh:mm:ss.fraction} (RFC 2326 §3.6, as used by Media RSS).
 *
 * @param hoursOptional whether {@code mm:ss.fraction} is allowed, too (Podlove Simple Chapters 1.2, examples)
 */
record NptTime(boolean hoursOptional) implements Syntax {
    @Override
    public void check(String value, Notice notice) {
        boolean seconds = !value.startsWith("-") && !value.startsWith("+") && Decimal.isNumber(value);
        if (!value.equals("now") && !seconds && !isClock(value)) {
            notice.add("npt-time.malformed");
        }
    }

    private boolean isClock(String value) {
        int hours = Ascii.skipDigits(value, 0);
        if (hoursOptional && value.indexOf(':') == value.lastIndexOf(':')) {
            return hours > 0 && isEnd(value, hours, Ascii.skipDigits(value, hours + 1));
        }
        int minutes = Ascii.skipDigits(value, hours + 1);
        int seconds = Ascii.skipDigits(value, minutes + 1);
        return hours > 0 && isPair(value, hours, minutes) && isEnd(value, minutes, seconds);
    }

    /** Checks the seconds from {@code colon} to {@code seconds}, and their fraction, with which the value ends. */
    private static boolean isEnd(String value, int colon, int seconds) {
        int end = value.startsWith(".", seconds) ? Ascii.skipDigits(value, seconds + 1) : seconds;
        return isPair(value, colon, seconds) && end == value.length();
    }

    private static boolean isPair(String value, int colon, int end) {
        return value.startsWith(":", colon)
                && end - colon >= 2
                && end - colon <= 3
                && !(end - colon == 3 && value.charAt(colon + 1) > '5');
    }
}
