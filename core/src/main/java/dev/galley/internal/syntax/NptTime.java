package dev.galley.internal.syntax;

/** A playback position: {@code now}, seconds, or {@code hh:mm:ss.fraction} (RFC 2326 §3.6, as used by Media RSS). */
final class NptTime implements Syntax {
    @Override
    public void check(String value, Notice notice) {
        boolean seconds = !value.startsWith("-") && !value.startsWith("+") && Decimal.isNumber(value);
        if (!value.equals("now") && !seconds && !isClock(value)) {
            notice.add("npt-time.malformed");
        }
    }

    private static boolean isClock(String value) {
        int hours = Ascii.skipDigits(value, 0);
        int minutes = Ascii.skipDigits(value, hours + 1);
        int seconds = Ascii.skipDigits(value, minutes + 1);
        boolean form = hours > 0 && isPair(value, hours, minutes) && isPair(value, minutes, seconds);
        int end = form && value.startsWith(".", seconds) ? Ascii.skipDigits(value, seconds + 1) : seconds;
        return form && end == value.length();
    }

    private static boolean isPair(String value, int colon, int end) {
        return value.startsWith(":", colon)
                && end - colon >= 2
                && end - colon <= 3
                && !(end - colon == 3 && value.charAt(colon + 1) > '5');
    }
}
