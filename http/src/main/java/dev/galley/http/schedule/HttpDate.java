package dev.galley.http.schedule;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the dates of HTTP headers in their three forms (RFC 9110 §5.6.7). */
final class HttpDate {
    /** Two digits of a year stand for one of the century that ends in 50 years. */
    private static final int CENTURY = 100;

    private HttpDate() {}

    /** Returns the time; empty if the text has none of the forms. */
    static Optional<Instant> parse(String text, Instant now) {
        LocalDate firstYear = now.atOffset(ZoneOffset.UTC).toLocalDate().minusYears(CENTURY / 2 - 1);
        DateTimeFormatter rfc850 = new DateTimeFormatterBuilder()
                .appendPattern("EEEE, dd-MMM-")
                .appendValueReduced(ChronoField.YEAR, 2, 2, firstYear)
                .appendPattern(" HH:mm:ss 'GMT'")
                .toFormatter(Locale.ENGLISH);
        return Stream.of(Forms.FIXED, Forms.ASCTIME, rfc850)
                .flatMap(form -> parse(text.strip(), form).stream())
                .findFirst();
    }

    private static Optional<Instant> parse(String text, DateTimeFormatter form) {
        try {
            return Optional.of(LocalDateTime.parse(text, form).toInstant(ZoneOffset.UTC));
        } catch (DateTimeException anotherForm) {
            return Optional.empty();
        }
    }

    private static final class Forms {
        static final DateTimeFormatter FIXED =
                DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH);
        static final DateTimeFormatter ASCTIME =
                DateTimeFormatter.ofPattern("EEE MMM ppd HH:mm:ss yyyy", Locale.ENGLISH);
    }
}
