package dev.galley.internal.syntax;

import java.time.Clock;
import java.time.LocalDate;

/** Whether a day can be that of an article in a feed. */
final class DatePlausibility {
    /** There was no web before. */
    private static final long FIRST_DAY = LocalDate.of(1990, 1, 1).toEpochDay();

    private static final long MILLIS_PER_DAY = 24 * 60 * 60 * 1000L;

    private DatePlausibility() {}

    /** Whether the day is neither before the web nor after tomorrow, which somewhere is today. */
    static boolean isPlausible(long epochDay, Clock clock) {
        return epochDay >= FIRST_DAY && epochDay <= clock.millis() / MILLIS_PER_DAY + 1;
    }

    /** The day of the week, 0 for Monday. */
    static int dayOfWeek(long epochDay) {
        return Math.floorMod(epochDay + 3, 7);
    }
}
