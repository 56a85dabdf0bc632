package dev.galley.format.html.check;

import dev.galley.format.html.declared.DeclaredValue;
import dev.galley.format.html.declared.Property;
import dev.galley.format.html.part.DateText;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;

/**
 * Checks the dates of the structured data: ISO 8601 with a time zone, and none before the publication (Google Search Central,
 * "Article structured data" and "Help Google Search know the best date for your web page").
 */
final class DeclaredDates {
    private static final int DAY = 10;

    /** Systems that save an article set both dates one after the other. */
    private static final Duration SHORT = Duration.ofMinutes(1);

    /** A day, with or without a time and its offset from UTC in any of the forms of ISO 8601. */
    private static final DateTimeFormatter ISO_8601 = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .optionalStart()
            .appendLiteral('T')
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .optionalStart()
            .appendOffset("+HH:MM", "Z")
            .optionalEnd()
            .optionalStart()
            .appendOffset("+HHmm", "Z")
            .optionalEnd()
            .toFormatter(Locale.ROOT);

    private DeclaredDates() {}

    static void check(PageCheck page) {
        List<DeclaredValue> published = page.structured(Property.PUBLISHED);
        List<DeclaredValue> updated = page.structured(Property.UPDATED);
        if (published.isEmpty()) {
            page.report(DeclaredParts.place(page), "/published", "page.data.published-missing");
        }
        published.forEach(date -> form(page, date, "/published"));
        updated.forEach(date -> form(page, date, "/updated"));
        if (!published.isEmpty() && !updated.isEmpty()) {
            OffsetDateTime first = DateText.parse(published.get(0).text());
            OffsetDateTime second = DateText.parse(updated.get(0).text());
            if (first != null && second != null && isBefore(second, updated.get(0), first, published.get(0))) {
                page.report(
                        updated.get(0),
                        "/updated",
                        "page.data.updated-before-published",
                        updated.get(0).text(),
                        published.get(0).text());
            }
        }
    }

    /** Compares days if one of the dates has no time. */
    private static boolean isBefore(
            OffsetDateTime one, DeclaredValue oneText, OffsetDateTime other, DeclaredValue text) {
        boolean onlyDays = oneText.text().length() <= DAY || text.text().length() <= DAY;
        return onlyDays
                ? one.toLocalDate().isBefore(other.toLocalDate())
                : one.plus(SHORT).isBefore(other);
    }

    private static void form(PageCheck page, DeclaredValue date, String path) {
        try {
            TemporalAccessor parsed = ISO_8601.parse(date.text());
            if (parsed.isSupported(ChronoField.HOUR_OF_DAY) && !parsed.isSupported(ChronoField.OFFSET_SECONDS)) {
                page.report(date, path, "page.data.date-without-zone", date.text());
            }
        } catch (DateTimeParseException malformed) {
            page.report(date, path, "page.data.date-malformed", date.text());
        }
    }
}
