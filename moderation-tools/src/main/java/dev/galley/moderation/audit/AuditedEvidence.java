package dev.galley.moderation.audit;

import dev.galley.moderation.Evidence;
import dev.galley.moderation.submission.SubmissionField;
import dev.galley.text.TextSpan;
import java.util.Objects;
import java.util.Optional;

/**
 * Evidence without the text it refers to.
 *
 * @param code the code
 * @param field the field of the submission
 * @param span the range in the original text
 * @param measure the number that was compared with a limit
 */
public record AuditedEvidence(
        String code, SubmissionField field, Optional<TextSpan> span, Optional<Evidence.Measure> measure) {
    public AuditedEvidence {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(measure, "measure");
    }

    static AuditedEvidence of(Evidence evidence) {
        return new AuditedEvidence(evidence.code(), evidence.field(), evidence.span(), evidence.measure());
    }
}
