package dev.galley.format.xml.namespace.wordpress;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Reads dates as databases of WordPress hold them, such as {@code 2024-05-05 18:30:00}. */
final class ExportedDate {
    private static final int LENGTH = "2024-05-05 18:30:00".length();

    private ExportedDate() {}

    /** Returns the time; null if it is unreadable or the zeros that stand for none. */
    static @Nullable LocalDateTime local(String text) {
        String given = text.strip();
        if (given.length() != LENGTH || given.charAt(10) != ' ' || given.startsWith("0000")) {
            return null;
        }
        try {
            return LocalDateTime.parse(given.replace(' ', 'T'));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Returns the time in UTC; null if it is unreadable or missing. */
    static @Nullable OffsetDateTime utc(String text) {
        LocalDateTime time = local(text);
        return time == null ? null : time.atOffset(ZoneOffset.UTC);
    }

    /** Returns {@code utc} with the offset at which clocks show {@code local}; null if no offset does. */
    static @Nullable OffsetDateTime at(OffsetDateTime utc, LocalDateTime local) {
        long seconds = Duration.between(utc.toLocalDateTime(), local).toSeconds();
        boolean possible = seconds % 60 == 0 && Math.abs(seconds) <= ZoneOffset.MAX.getTotalSeconds();
        return possible ? utc.withOffsetSameInstant(ZoneOffset.ofTotalSeconds((int) seconds)) : null;
    }
}
