package dev.galley.internal.syntax;

import java.time.Clock;

/**
 * A date such as {@code Sat, 07 Sep 2002 00:00:01 GMT} (RFC 822 §5, with four-digit years as RSS uses it). Other forms
 * that RFC 2822 allows, such as comments, two-digit years and military zones, are reported because programs read them
 * differently.
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
