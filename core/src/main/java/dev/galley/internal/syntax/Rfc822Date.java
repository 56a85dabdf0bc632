package dev.galley.internal.syntax;

import java.time.Clock;

/**
 * {@code Sat, 07 Sep 2002 00:00:01 GMT} (RFC 822 §5 as RSS uses it: with years of four digits). What RFC 2822 allows
 * beside that, comments, years of two digits and letters for zones, programs read differently.
 */
final class Rfc822Date implements Syntax {
    private final Clock clock;

    Rfc822Date(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void check(String value, Notice notice) {
        Rfc822Scan date = new Rfc822Scan(value);
        if (!date.read()) {
            notice.add("date.not-rfc822");
            return;
        }
        if (date.isUnusual()) {
            notice.add("date.unusual-form");
        }
        if (date.isWrongDayOfWeek()) {
            notice.add("date.wrong-weekday", date.rightDayOfWeek());
        }
        if (!DatePlausibility.isPlausible(date.epochDay(), clock)) {
            notice.add("date.implausible");
        }
    }
}
