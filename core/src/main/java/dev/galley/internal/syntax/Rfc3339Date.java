package dev.galley.internal.syntax;

import java.time.Clock;

/** A date such as {@code 2002-09-07T00:00:01.5+02:00} (RFC 3339 §5.6). */
final class Rfc3339Date implements Syntax {
    private final Clock clock;
    private final boolean upperCase;

    /**
     * Creates a syntax for dates.
     *
     * @param upperCase whether T and Z must be in upper case (RFC 4287 §3.3) or may be in either case (RFC 3339)
     */
    Rfc3339Date(Clock clock, boolean upperCase) {
        this.clock = clock;
        this.upperCase = upperCase;
    }

    @Override
    public void check(String value, Notice notice) {
        if (!isDate(value)) {
            notice.add("date.not-rfc3339");
        } else if (!DatePlausibility.isPlausible(DateTimeScan.epochDay(value), clock)) {
            notice.add("date.implausible");
        }
    }

    private boolean isDate(String value) {
        return DateTimeScan.dayEnd(value) == 10
                && value.length() > 10
                && isLetter(value.charAt(10), 'T')
                && DateTimeScan.secondsEnd(value, 11) > 0
                && isZone(value, DateTimeScan.secondsEnd(value, 11));
    }

    private boolean isZone(String value, int at) {
        boolean zulu = at + 1 == value.length() && isLetter(value.charAt(at), 'Z');
        return zulu || DateTimeScan.isOffset(value, at);
    }

    private boolean isLetter(char c, char letter) {
        return c == letter || (!upperCase && c == (letter | 0x20));
    }
}
