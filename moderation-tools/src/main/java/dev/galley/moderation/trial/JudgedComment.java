package dev.galley.moderation.trial;

import dev.galley.model.CommentStatus;
import dev.galley.moderation.history.PersonDecision;
import dev.galley.moderation.history.ReaderReport;
import dev.galley.moderation.submission.Submission;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A past submission with a person's decision, if there is one. Its current status is the {@linkplain
 * dev.galley.model.Comment#status() status} of its comment.
 *
 * @param submission the submission
 * @param decision the decision of a person
 * @param reports the reports of readers
 */
public record JudgedComment(Submission submission, Optional<PersonDecision> decision, List<ReaderReport> reports) {
    public JudgedComment {
        Objects.requireNonNull(submission, "submission");
        Objects.requireNonNull(decision, "decision");
        reports = List.copyOf(reports);
    }

    /** Creates a comment that nobody reported. */
    public JudgedComment(Submission submission, Optional<PersonDecision> decision) {
        this(submission, decision, List.of());
    }

    /** Creates a comment that no person has reviewed. */
    public static JudgedComment of(Submission submission) {
        return new JudgedComment(submission, Optional.empty());
    }

    /** Creates a comment that a person decided on at an unknown time. */
    public static JudgedComment of(Submission submission, CommentStatus status) {
        Instant written =
                submission.comment().published().map(OffsetDateTime::toInstant).orElse(Instant.EPOCH);
        String id = submission.comment().id().orElse("");
        return new JudgedComment(submission, Optional.of(new PersonDecision(id, status, written, Optional.empty())));
    }

    /** Returns this comment with the reports of readers. */
    public JudgedComment withReports(List<ReaderReport> reports) {
        return new JudgedComment(submission, decision, reports);
    }

    /** Returns when it was written; the earliest possible time if unknown. */
    Instant written() {
        return submission.comment().published().map(OffsetDateTime::toInstant).orElse(Instant.EPOCH);
    }

    /** Returns people's judgement; empty if they have not decided. */
    public Optional<GroundTruth> groundTruth() {
        return decision.flatMap(made -> GroundTruth.of(made.status()));
    }
}
