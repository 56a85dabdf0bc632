package dev.galley.moderation.trial;

import dev.galley.model.CommentStatus;
import dev.galley.moderation.history.PersonDecision;
import dev.galley.moderation.submission.Submission;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;

/**
 * A past submission, and what a person decided about it, where one did. Where it stands now is the
 * {@linkplain dev.galley.model.Comment#status() status} of its comment.
 *
 * @param submission what was sent
 * @param decision what a person decided
 */
public record JudgedComment(Submission submission, Optional<PersonDecision> decision) {
    public JudgedComment {
        Objects.requireNonNull(submission, "submission");
        Objects.requireNonNull(decision, "decision");
    }

    /** A submission that no person has looked at. */
    public static JudgedComment of(Submission submission) {
        return new JudgedComment(submission, Optional.empty());
    }

    /** A submission about which a person decided at some time that is not known. */
    public static JudgedComment of(Submission submission, CommentStatus status) {
        Instant written =
                submission.comment().published().map(OffsetDateTime::toInstant).orElse(Instant.EPOCH);
        String id = submission.comment().id().orElse("");
        return new JudgedComment(submission, Optional.of(new PersonDecision(id, status, written, Optional.empty())));
    }

    /** When it was written; the beginning of time, where that is not known. */
    Instant written() {
        return submission.comment().published().map(OffsetDateTime::toInstant).orElse(Instant.EPOCH);
    }

    /** Whether people took it for fit to be shown; empty where they have not decided. */
    public Optional<Label> label() {
        return decision.flatMap(made -> Label.of(made.status()));
    }
}
