package dev.galley.moderation.audit;

import dev.galley.moderation.Evidence;
import dev.galley.moderation.submission.SubmissionField;
import dev.galley.text.TextSpan;
import java.util.Objects;
import java.util.Optional;

/**
 * What a rule found, without the words it found.
 *
 * @param code what it is
 * @param field the part of the submission
 * @param span where in its original text
 * @param measure the number that was compared with a limit
 */
public record AuditedEvidence(String code, SubmissionField field, Optional<TextSpan> span, Optional<Evidence.Measure> measure) {
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
