package dev.galley.moderation.audit;

import dev.galley.moderation.Decision;
import dev.galley.moderation.Outcome;
import dev.galley.moderation.history.PersonDecision;
import dev.galley.moderation.history.SubmissionKeys;
import dev.galley.moderation.submission.Submission;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One line of the record: what happened to a comment, when, and why. Neither what the comment says nor who wrote it is
 * in it; the author is there by a key alone.
 *
 * @param event what happened
 * @param at when
 * @param commentId the comment
 * @param articleId the article it stands under
 * @param authorKey the key of its author
 * @param person who decided, as the application names them, where a person did
 * @param ruling what the rules did, where they decided
 */
public record AuditRecord(
        AuditEvent event,
        Instant at,
        Optional<String> commentId,
        Optional<String> articleId,
        Optional<String> authorKey,
        Optional<String> person,
        Optional<AuditedRuling> ruling) {
    public AuditRecord {
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(commentId, "commentId");
        Objects.requireNonNull(articleId, "articleId");
        Objects.requireNonNull(authorKey, "authorKey");
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(ruling, "ruling");
    }

    /** What rules decided about a new comment. */
    public static AuditRecord of(Submission submission, Decision decision, SubmissionKeys keys) {
        List<Outcome> deciding =
                decision.decisive().stream().map(entry -> entry.outcome()).toList();
        boolean failed = !deciding.isEmpty() && deciding.stream().allMatch(outcome -> outcome == Outcome.FAILED);
        return new AuditRecord(
                AuditEvent.check(decision.verdict(), failed),
                decision.decided(),
                submission.comment().id(),
                submission.comment().articleId(),
                keys.newestAuthor(),
                Optional.empty(),
                Optional.of(AuditedRuling.of(decision)));
    }

    /** What a person decided. */
    public static AuditRecord of(PersonDecision decision) {
        return new AuditRecord(
                AuditEvent.status(decision.status()),
                decision.decided(),
                Optional.of(decision.commentId()),
                Optional.empty(),
                Optional.empty(),
                decision.moderator(),
                Optional.empty());
    }

    /** That something was reported to a service or classifier: {@link AuditEvent#REPORT_SPAM} or REPORT_HAM. */
    public static AuditRecord report(AuditEvent event, String commentId, Instant at) {
        return new AuditRecord(
                event,
                at,
                Optional.of(commentId),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** The same for a comment that was looked at again. */
    public AuditRecord again() {
        return new AuditRecord(event.again(), at, commentId, articleId, authorKey, person, ruling);
    }
}
