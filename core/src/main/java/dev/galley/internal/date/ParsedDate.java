package dev.galley.internal.date;

import java.time.OffsetDateTime;

/**
 * A date in a non-standard form.
 *
 * @param value the date
 * @param note the assumption that was made, in a few words
 */
public record ParsedDate(OffsetDateTime value, String note) {}
