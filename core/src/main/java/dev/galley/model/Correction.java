package dev.galley.model;

import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;

/**
 * What an article got wrong and was put right (schema.org {@code CorrectionComment}).
 *
 * @param date when it was corrected
 * @param text what was wrong and what is right
 */
public record Correction(Optional<OffsetDateTime> date, Text text) {
    public Correction {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(text, "text");
    }
}
