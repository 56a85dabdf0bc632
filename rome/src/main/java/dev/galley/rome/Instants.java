package dev.galley.rome;

import dev.galley.format.spi.Field;
import dev.galley.report.Finding;
import dev.galley.report.Severity;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import org.jspecify.annotations.Nullable;

/** Converts dates from and to those of ROME, which are instants in milliseconds and have no offset. */
@SuppressWarnings("JavaUtilDate") // It is the type of ROME.
final class Instants {
    private boolean reduced;

    /** Returns the date; null, after reporting a loss, if it is too far from today for a {@link Date}. */
    @Nullable
    Date date(OffsetDateTime date, Field field) {
        long millis;
        try {
            millis = date.toInstant().toEpochMilli();
        } catch (ArithmeticException e) {
            field.lost(date);
            return null;
        }
        Date instant = new Date(millis);
        if (!reduced && !date.equals(of(instant))) {
            reduced = true;
            field.context()
                    .report(Finding.of(
                            "reduced.dates",
                            Severity.INFO,
                            "",
                            "ROME's dates are instants in milliseconds; dates with an offset were converted to UTC"));
        }
        return instant;
    }

    /** Returns the date in UTC. */
    static OffsetDateTime of(Date date) {
        return Instant.ofEpochMilli(date.getTime()).atOffset(ZoneOffset.UTC);
    }

    /** Returns the date in UTC, or null if there is none. */
    static @Nullable OffsetDateTime ofNullable(@Nullable Date date) {
        return date == null ? null : of(date);
    }
}
