package dev.galley.model;

import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;

/**
 * A correction made to an article after publication (schema.org {@code CorrectionComment}).
 *
 * @param date the date of the correction
 * @param text a statement of what was wrong and what is right
 */
public record Correction(Optional<OffsetDateTime> date, Text text) {
    public Correction {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(text, "text");
    }
}
