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
 * A record of the audit log: what happened to a comment, when, and why. It contains neither the comment's text nor its
 * author, who is represented by a key.
 *
 * @param event what happened
 * @param at when
 * @param commentId the id of the comment
 * @param articleId the id of its article
 * @param authorKey the key of its author
 * @param person the person who decided, as named by the application
 * @param ruling the results of the rules, if they decided
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

    /** Creates the record of a decision by rules about a new comment. */
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

    /** Creates the record of a person's decision. */
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

    /** Creates the record of a report to a service or classifier: {@link AuditEvent#REPORT_SPAM} or REPORT_HAM. */
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

    /** Returns this record for a comment that is checked again. */
    public AuditRecord again() {
        return new AuditRecord(event.again(), at, commentId, articleId, authorKey, person, ruling);
    }
}
