package dev.galley.internal.date;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Writes dates in standard forms, independently of the default locale. */
public final class DateWriter {
    private static final String DAYS = "MonTueWedThuFriSatSun";

    private DateWriter() {}

    /**
     * Checks whether RFC 822 represents the date without loss: years 1900 to 9999, whole seconds, offset in whole
     * minutes.
     */
    public static boolean rfc822Keeps(OffsetDateTime date) {
        return isWritable(date) && date.getYear() >= 1900 && date.getNano() == 0 && hasWholeMinutes(date.getOffset());
    }

    /** Checks whether RFC 3339 represents the date without loss: years 0 to 9999, offset in whole minutes. */
    public static boolean rfc3339Keeps(OffsetDateTime date) {
        return isWritable(date) && hasWholeMinutes(date.getOffset());
    }

    /** Checks whether the year has at most four digits, as both forms require. */
    public static boolean isWritable(OffsetDateTime date) {
        OffsetDateTime written = expressible(date);
        return written.getYear() >= 0 && written.getYear() <= 9999;
    }

    /**
     * Returns the date as in {@code Sat, 07 Sep 2002 00:00:01 GMT}, without fractions of a second (RSS 2.0; RFC 2822
     * §3.3).
     */
    public static String rfc822(OffsetDateTime given) {
        OffsetDateTime date = expressible(given);
        StringBuilder out = new StringBuilder(31);
        int day = date.getDayOfWeek().getValue() - 1;
        out.append(DAYS, day * 3, day * 3 + 3).append(", ");
        two(out, date.getDayOfMonth()).append(' ');
        int month = date.getMonthValue() - 1;
        out.append(CalendarNames.SHORT, month * 3, month * 3 + 3).append(' ');
        two(two(out, date.getYear() / 100), date.getYear() % 100).append(' ');
        time(out, date).append(' ');
        if (date.getOffset().equals(ZoneOffset.UTC)) {
            return out.append("GMT").toString();
        }
        return offset(out, date.getOffset(), false).toString();
    }

    /** Returns the date as in {@code 2002-09-07T00:00:01.5+02:00}, with all digits of the fraction (RFC 3339 §5.6). */
    public static String rfc3339(OffsetDateTime given) {
        OffsetDateTime date = expressible(given);
        StringBuilder out = new StringBuilder(35);
        two(two(out, date.getYear() / 100), date.getYear() % 100).append('-');
        two(out, date.getMonthValue()).append('-');
        two(out, date.getDayOfMonth()).append('T');
        time(out, date);
        fraction(out, date.getNano());
        if (date.getOffset().equals(ZoneOffset.UTC)) {
            return out.append('Z').toString();
        }
        return offset(out, date.getOffset(), true).toString();
    }

    /** Converts a date whose offset has seconds, which neither form can represent, to UTC. */
    private static OffsetDateTime expressible(OffsetDateTime date) {
        return hasWholeMinutes(date.getOffset()) ? date : date.withOffsetSameInstant(ZoneOffset.UTC);
    }

    private static boolean hasWholeMinutes(ZoneOffset offset) {
        return offset.getTotalSeconds() % 60 == 0;
    }

    private static StringBuilder time(StringBuilder out, OffsetDateTime date) {
        two(out, date.getHour()).append(':');
        two(out, date.getMinute()).append(':');
        return two(out, date.getSecond());
    }

    private static void fraction(StringBuilder out, int nano) {
        if (nano == 0) {
            return;
        }
        out.append('.');
        int left = nano;
        for (int unit = 100_000_000; left > 0; unit /= 10) {
            out.append((char) ('0' + left / unit));
            left %= unit;
        }
    }

    private static StringBuilder offset(StringBuilder out, ZoneOffset offset, boolean colon) {
        int minutes = offset.getTotalSeconds() / 60;
        out.append(minutes < 0 ? '-' : '+');
        two(out, Math.abs(minutes) / 60).append(colon ? ":" : "");
        return two(out, Math.abs(minutes) % 60);
    }

    private static StringBuilder two(StringBuilder out, int number) {
        return out.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
    }
}
