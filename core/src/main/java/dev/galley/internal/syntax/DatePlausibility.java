package dev.galley.internal.syntax;

import java.time.Clock;
import java.time.LocalDate;

/** Checks whether a day is plausible as the date of an article. */
final class DatePlausibility {
    /** The web did not exist before. */
    private static final long FIRST_DAY = LocalDate.of(1990, 1, 1).toEpochDay();

    private static final long MILLIS_PER_DAY = 24 * 60 * 60 * 1000L;

    private DatePlausibility() {}

    /** Checks whether the day is from 1990 to tomorrow, which is already today in some time zones. */
    static boolean isPlausible(long epochDay, Clock clock) {
        return epochDay >= FIRST_DAY && epochDay <= clock.millis() / MILLIS_PER_DAY + 1;
    }

    /** Returns the day of the week; 0 is Monday. */
    static int dayOfWeek(long epochDay) {
        return Math.floorMod(epochDay + 3, 7);
    }
}
