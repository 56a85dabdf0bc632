package dev.galley.internal.date;

import java.time.OffsetDateTime;

/**
 * A date that is not in a form of the standards.
 *
 * @param value what it says
 * @param note what had to be assumed, in a few words for people
 */
public record ParsedDate(OffsetDateTime value, String note) {}
