package dev.galley.moderation.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.model.CommentStatus;
import dev.galley.moderation.Action;
import dev.galley.moderation.Outcome;
import dev.galley.moderation.history.PersonDecision;
import dev.galley.moderation.submission.Verdict;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AuditSummaryTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    @Test
    void countsWhatEachRuleDid() {
        AuditSummary summary = summary(
                check("c1", 0, Verdict.HOLD, matched("links", Action.HOLD), passed("terms")),
                check("c2", 1, Verdict.SPAM, matched("links", Action.HOLD), matched("terms", Action.SPAM)),
                check("c3", 2, Verdict.SPAM, matched("links", Action.SPAM), matched("terms", Action.SPAM)),
                check(
                        "c4",
                        3,
                        Verdict.HOLD,
                        failed("links", Action.HOLD),
                        result("terms", Outcome.SKIPPED, Action.SPAM)),
                check("c5", 4, Verdict.APPROVE, matched("links", Action.NOTE), passed("terms")));

        assertThat(summary.decisions()).isEqualTo(5);
        assertThat(summary.rules())
                .containsExactly(
                        new RuleActivity("links", 4, 1, 0, 3, 2, 0, 0, List.of("c1", "c4")),
                        new RuleActivity("terms", 2, 0, 1, 2, 1, 0, 0, List.of("c2")));
    }

    @Test
    void comparesMatchesWithWhatPeopleDecidedLast() {
        AuditSummary summary = summary(
                person("c1", CommentStatus.APPROVED, 0),
                check("c1", 1, Verdict.HOLD, matched("links", Action.HOLD)),
                check("c2", 1, Verdict.HOLD, matched("links", Action.HOLD)),
                check("c3", 1, Verdict.HOLD, matched("links", Action.HOLD)),
                check("c4", 1, Verdict.HOLD, matched("links", Action.HOLD)),
                check("c5", 1, Verdict.APPROVE, passed("links")),
                person("c2", CommentStatus.SPAM, 3),
                person("c2", CommentStatus.APPROVED, 2),
                person("c3", CommentStatus.REMOVED, 2),
                person("c3", CommentStatus.APPROVED, 3),
                person("c4", CommentStatus.APPROVED, 2),
                person("c4", CommentStatus.PENDING, 3),
                person("c5", CommentStatus.SPAM, 3),
                AuditRecord.report(AuditEvent.REPORT_SPAM, "c3", NOON.plusSeconds(9)));

        RuleActivity links = summary.rules().get(0);
        assertThat(links.approved())
                .as("c3; c1 was approved before it was checked")
                .isEqualTo(1);
        assertThat(links.rejected()).as("c2").isEqualTo(1);
    }

    @Test
    void countsOnlyDecisionsOfThePeriod() {
        AuditSummary summary = AuditSummary.ofPeriod(NOON.plusSeconds(1), NOON.plusSeconds(3));
        for (int second = 0; second < 5; second++) {
            summary.add(check("c" + second, second, Verdict.HOLD, matched("links", Action.HOLD)));
        }
        summary.add(person("c0", CommentStatus.SPAM, 9));
        summary.add(person("c1", CommentStatus.SPAM, 9));

        assertThat(summary.decisions()).isEqualTo(2);
        assertThat(summary.rules())
                .containsExactly(new RuleActivity("links", 2, 0, 0, 2, 2, 0, 1, List.of("c1", "c2")));
    }

    @Test
    void keepsFewExamples() {
        AuditSummary summary = AuditSummary.ofPeriod(Instant.MIN, Instant.MAX);
        for (int i = 0; i < 100; i++) {
            summary.add(check("c" + i, i, Verdict.REJECT, matched("blank", Action.REJECT)));
        }

        assertThat(summary.rules().get(0).examples()).containsExactly("c0", "c1", "c2", "c3", "c4");
    }

    private static AuditSummary summary(AuditRecord... records) {
        AuditSummary summary = AuditSummary.ofPeriod(Instant.MIN, Instant.MAX);
        Stream.of(records).forEach(summary::add);
        return summary;
    }

    private static AuditRecord check(String id, int second, Verdict verdict, AuditRecord.RuleResult... rules) {
        return new AuditRecord(
                AuditEvent.check(verdict, false),
                NOON.plusSeconds(second),
                Optional.of(id),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new AuditRecord.Ruling(verdict, "p", "1", 0, Optional.empty(), false, List.of(rules))));
    }

    private static AuditRecord person(String id, CommentStatus status, int second) {
        return AuditRecord.of(PersonDecision.of(id, status, NOON.plusSeconds(second)));
    }

    private static AuditRecord.RuleResult matched(String rule, Action action) {
        return result(rule, Outcome.MATCHED, action);
    }

    private static AuditRecord.RuleResult failed(String rule, Action action) {
        return result(rule, Outcome.FAILED, action);
    }

    private static AuditRecord.RuleResult passed(String rule) {
        return result(rule, Outcome.PASSED, Action.HOLD);
    }

    private static AuditRecord.RuleResult result(String rule, Outcome outcome, Action action) {
        return new AuditRecord.RuleResult(rule, rule, 1, outcome, action, 0, 0, List.of());
    }
}
