package dev.galley.moderation.audit;

import dev.galley.moderation.Action;
import dev.galley.moderation.Decision;
import dev.galley.moderation.Evidence;
import dev.galley.moderation.Outcome;
import dev.galley.moderation.TraceEntry;
import dev.galley.moderation.history.PersonDecision;
import dev.galley.moderation.history.SubmissionKeys;
import dev.galley.moderation.submission.Submission;
import dev.galley.moderation.submission.SubmissionField;
import dev.galley.moderation.submission.Verdict;
import dev.galley.text.TextSpan;
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
        Optional<Ruling> ruling) {
    /**
     * The results of the rules of a policy.
     *
     * @param verdict the verdict
     * @param policy the name of the policy
     * @param policyVersion its version
     * @param score the sum of weights
     * @param queue the queue and priority of a held comment
     * @param silent whether the comment is held silently
     * @param rules the result of each rule, in the policy's order
     */
    public record Ruling(
            Verdict verdict,
            String policy,
            String policyVersion,
            double score,
            Optional<Queue> queue,
            boolean silent,
            List<RuleResult> rules) {
        public Ruling {
            Objects.requireNonNull(verdict, "verdict");
            Objects.requireNonNull(policy, "policy");
            Objects.requireNonNull(policyVersion, "policyVersion");
            Objects.requireNonNull(queue, "queue");
            rules = List.copyOf(rules);
        }

        static Ruling of(Decision decision) {
            return new Ruling(
                    decision.verdict(),
                    decision.policyName(),
                    decision.policyVersion(),
                    decision.score(),
                    decision.queue().map(place -> new Queue(place.name(), place.priority())),
                    decision.isSilent(),
                    decision.trace().stream().map(RuleResult::of).toList());
        }
    }

    /**
     * The queue of a held comment.
     *
     * @param name its name
     * @param priority the priority of the comment; higher is more urgent
     */
    public record Queue(String name, int priority) {
        public Queue {
            Objects.requireNonNull(name, "name");
        }
    }

    /**
     * The result of one rule.
     *
     * @param rule the id of the rule in the policy
     * @param type the rule type
     * @param version the version of the type
     * @param outcome the outcome
     * @param action the requested action
     * @param weight the weight added to the score
     * @param micros the time it took, in microseconds
     * @param evidence the evidence
     */
    public record RuleResult(
            String rule,
            String type,
            int version,
            Outcome outcome,
            Action action,
            double weight,
            long micros,
            List<EvidenceSummary> evidence) {
        public RuleResult {
            Objects.requireNonNull(rule, "rule");
            Objects.requireNonNull(type, "type");
            Objects.requireNonNull(outcome, "outcome");
            Objects.requireNonNull(action, "action");
            evidence = List.copyOf(evidence);
        }

        static RuleResult of(TraceEntry entry) {
            return new RuleResult(
                    entry.rule(),
                    entry.type(),
                    entry.version(),
                    entry.outcome(),
                    entry.action(),
                    entry.weight(),
                    entry.elapsed().toNanos() / 1_000,
                    entry.evidence().stream().map(EvidenceSummary::of).toList());
        }
    }

    /**
     * Evidence without the text it refers to.
     *
     * @param code the code
     * @param field the field of the submission
     * @param span the range in the original text
     * @param measure the number that was compared with a limit
     */
    public record EvidenceSummary(
            String code, SubmissionField field, Optional<TextSpan> span, Optional<Evidence.Measure> measure) {
        public EvidenceSummary {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(field, "field");
            Objects.requireNonNull(span, "span");
            Objects.requireNonNull(measure, "measure");
        }

        static EvidenceSummary of(Evidence evidence) {
            return new EvidenceSummary(evidence.code(), evidence.field(), evidence.span(), evidence.measure());
        }
    }

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
                Optional.of(Ruling.of(decision)));
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

    /**
     * Creates the record of a report to a service or classifier.
     *
     * @param event {@link AuditEvent#REPORT_SPAM} or {@link AuditEvent#REPORT_HAM}
     * @throws IllegalArgumentException if it is another event
     */
    public static AuditRecord report(AuditEvent event, String commentId, Instant at) {
        if (event != AuditEvent.REPORT_SPAM && event != AuditEvent.REPORT_HAM) {
            throw new IllegalArgumentException("Not a report: " + event);
        }
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
    public AuditRecord asRecheck() {
        return new AuditRecord(event.asRecheck(), at, commentId, articleId, authorKey, person, ruling);
    }
}
