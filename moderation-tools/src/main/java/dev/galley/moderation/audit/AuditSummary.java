package dev.galley.moderation.audit;

import dev.galley.moderation.Outcome;
import dev.galley.moderation.submission.Verdict;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Summarises what each rule did in a period, from the records of the audit log. It reads the records one by one and keeps the
 * ids of the comments of the period. Not thread-safe.
 *
 * <pre>{@code
 * AuditSummary summary = AuditSummary.ofPeriod(monthAgo, Instant.MAX);
 * AuditLog.read(reader, summary::add);
 * summary.rules().forEach(rule -> System.out.println(rule.rule() + " " + rule.matched()));
 * }</pre>
 *
 * <p>If a comment was checked several times, each check counts.
 */
public final class AuditSummary {
    private static final int MAX_EXAMPLES = 5;

    private final Instant since;
    private final Instant until;
    private final Map<String, Counts> rules = new LinkedHashMap<>();
    private final Map<String, Matches> comments = new HashMap<>();
    private long decisions;

    private AuditSummary(Instant since, Instant until) {
        this.since = Objects.requireNonNull(since, "since");
        this.until = Objects.requireNonNull(until, "until");
    }

    /**
     * Creates an empty summary of the decisions of rules in a period. The decisions of people about these comments count
     * whenever they were made.
     *
     * @param since the beginning
     * @param until the end, which is not part of it
     */
    public static AuditSummary ofPeriod(Instant since, Instant until) {
        return new AuditSummary(since, until);
    }

    /** Adds a record. */
    public void add(AuditRecord record) {
        if (record.ruling().isPresent()) {
            if (!record.at().isBefore(since) && record.at().isBefore(until)) {
                addRuling(record.ruling().get(), record.commentId());
            }
        } else {
            record.commentId().map(comments::get).ifPresent(matches -> matches.decide(record.event(), record.at()));
        }
    }

    private void addRuling(AuditRecord.Ruling ruling, Optional<String> id) {
        decisions++;
        List<AuditRecord.RuleResult> decisive = decisive(ruling);
        for (AuditRecord.RuleResult result : ruling.rules()) {
            Counts counts = counts(result);
            switch (result.outcome()) {
                case MATCHED -> {
                    counts.matched++;
                    id.ifPresent(comment -> comments.computeIfAbsent(comment, c -> new Matches())
                            .add(result.rule()));
                }
                case FAILED -> counts.failed++;
                case SKIPPED -> counts.skipped++;
                case PASSED, EXEMPT, NOT_APPLICABLE, NOT_REACHED -> {}
            }
        }
        decisive.forEach(result -> counts(result).decisive++);
        if (decisive.size() == 1 && ruling.verdict() != Verdict.APPROVE) {
            Counts counts = counts(decisive.get(0));
            counts.alone++;
            id.filter(comment -> counts.examples.size() < MAX_EXAMPLES).ifPresent(counts.examples::add);
        }
    }

    private Counts counts(AuditRecord.RuleResult result) {
        return rules.computeIfAbsent(result.rule(), rule -> new Counts());
    }

    private static List<AuditRecord.RuleResult> decisive(AuditRecord.Ruling ruling) {
        Optional<Verdict> verdict = Optional.of(ruling.verdict());
        List<AuditRecord.RuleResult> decisive = new ArrayList<>();
        for (AuditRecord.RuleResult result : ruling.rules()) {
            boolean acts = result.outcome() == Outcome.MATCHED || result.outcome() == Outcome.FAILED;
            if (acts && result.action().verdict().equals(verdict)) {
                decisive.add(result);
            }
        }
        return decisive;
    }

    /** Returns the number of decisions by rules in the period. */
    public long decisions() {
        return decisions;
    }

    /** Returns the activity of each rule, in the order in which the log names them. */
    public List<RuleActivity> rules() {
        Map<String, long[]> judged = new HashMap<>();
        for (Matches matches : comments.values()) {
            if (matches.isApproved().isPresent()) {
                int column = matches.isApproved().get() ? 0 : 1;
                matches.rules.forEach(rule -> judged.computeIfAbsent(rule, r -> new long[2])[column]++);
            }
        }
        List<RuleActivity> activities = new ArrayList<>();
        rules.forEach((rule, counts) -> {
            long[] people = judged.getOrDefault(rule, new long[2]);
            activities.add(new RuleActivity(
                    rule,
                    counts.matched,
                    counts.failed,
                    counts.skipped,
                    counts.decisive,
                    counts.alone,
                    people[0],
                    people[1],
                    counts.examples));
        });
        return List.copyOf(activities);
    }

    private static final class Counts {
        private final List<String> examples = new ArrayList<>();
        private long matched;
        private long failed;
        private long skipped;
        private long decisive;
        private long alone;
    }

    /** The rules that matched a comment, and the latest decision of a person about it. */
    private static final class Matches {
        private final List<String> rules = new ArrayList<>(2);
        private Optional<AuditEvent> person = Optional.empty();
        private Instant decided = Instant.MIN;

        void add(String rule) {
            if (!rules.contains(rule)) {
                rules.add(rule);
            }
        }

        void decide(AuditEvent event, Instant at) {
            boolean isStatus = switch (event) {
                case STATUS_APPROVED, STATUS_PENDING, STATUS_REJECTED, STATUS_SPAM, STATUS_REMOVED -> true;
                default -> false;
            };
            if (isStatus && !at.isBefore(decided)) {
                person = Optional.of(event);
                decided = at;
            }
        }

        /** Returns whether a person approved the comment; empty if nobody decided. */
        Optional<Boolean> isApproved() {
            return person.filter(event -> event != AuditEvent.STATUS_PENDING)
                    .map(event -> event == AuditEvent.STATUS_APPROVED);
        }
    }
}
