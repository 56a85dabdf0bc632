package dev.galley.moderation.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.model.Comment;
import dev.galley.model.CommentStatus;
import dev.galley.model.Text;
import dev.galley.moderation.Evidence;
import dev.galley.moderation.Outcome;
import dev.galley.moderation.PolicyRule;
import dev.galley.moderation.TraceEntry;
import dev.galley.moderation.history.InMemoryHistory;
import dev.galley.moderation.history.PastComment;
import dev.galley.moderation.history.PersonDecision;
import dev.galley.moderation.history.ReaderReport;
import dev.galley.moderation.history.ReporterRecord;
import dev.galley.moderation.submission.Submission;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReportedCommentTest {
    private static final PolicyRule RULE = PolicyRule.of(ReportedComment.TYPE);

    private final InMemoryHistory history = InMemoryHistory.create();

    @BeforeEach
    void publish() {
        history.add(PastComment.builder("c", RuleTester.NOW).build());
    }

    @Test
    void matchesOnceUnknownReadersReachTheThreshold() {
        report("ada", 1);
        report("bob", 2);
        assertThat(outcome(RULE)).isEqualTo(Outcome.PASSED);

        report("cyd", 3);
        assertThat(outcome(RULE)).isEqualTo(Outcome.MATCHED);
        assertThat(outcome(RULE.with("threshold", 3.1))).isEqualTo(Outcome.PASSED);
        assertThat(outcome(RULE.with("minReaders", 4))).isEqualTo(Outcome.PASSED);
    }

    @Test
    void aReaderCountsOnce() {
        for (int i = 0; i < 10; i++) {
            report("ada", i);
        }

        assertThat(outcome(RULE.with("threshold", 1.5).with("minReaders", 1))).isEqualTo(Outcome.PASSED);
    }

    @Test
    void weighsReadersByHowOftenTheyWereRight() {
        earlier("ada", CommentStatus.REMOVED, 8);
        earlier("bob", CommentStatus.SPAM, 8);
        earlier("cyd", CommentStatus.APPROVED, 8);
        report("ada", 1);
        report("bob", 1);
        assertThat(outcome(RULE)).as("two readers who are usually right").isEqualTo(Outcome.MATCHED);

        history.forget(List.of("ada", "bob"));
        report("cyd", 1);
        report("dan", 1);
        report("eve", 1);
        assertThat(outcome(RULE)).as("one of three is usually wrong").isEqualTo(Outcome.PASSED);
        report("fay", 1);
        assertThat(outcome(RULE)).isEqualTo(Outcome.MATCHED);
    }

    @Test
    void anApprovalByAPersonResetsTheReports() {
        report("ada", 1);
        report("bob", 2);
        report("cyd", 3);
        history.decide(PersonDecision.of("c", CommentStatus.APPROVED, at(3)));
        assertThat(outcome(RULE)).isEqualTo(Outcome.PASSED);

        report("ada", 4);
        report("dan", 5);
        report("eve", 6);
        assertThat(outcome(RULE)).as("a reader cannot report it again").isEqualTo(Outcome.PASSED);
        report("fay", 7);
        assertThat(outcome(RULE)).isEqualTo(Outcome.MATCHED);
    }

    @Test
    void anotherDecisionDoesNotResetThem() {
        report("ada", 1);
        report("bob", 2);
        report("cyd", 3);
        history.decide(PersonDecision.of("c", CommentStatus.PENDING, at(9)));

        assertThat(outcome(RULE)).isEqualTo(Outcome.MATCHED);
    }

    @Test
    void canCountOnlySomeReasons() {
        PolicyRule threats = RULE.with("reasons", List.of("threat", "hate")).with("threshold", 2.0);
        history.report(ReaderReport.of("c", "ada", at(1)).withReason("threat"));
        history.report(ReaderReport.of("c", "bob", at(1)).withReason("boring"));
        report("cyd", 1);
        assertThat(outcome(threats)).isEqualTo(Outcome.PASSED);

        history.report(ReaderReport.of("c", "dan", at(2)).withReason("hate"));
        assertThat(outcome(threats)).isEqualTo(Outcome.MATCHED);
    }

    @Test
    void explainsTheSumAndTheReasons() {
        history.report(ReaderReport.of("c", "ada", at(1)).withReason("hate"));
        history.report(ReaderReport.of("c", "bob", at(1)).withReason("mail " + RuleTester.EMAIL));
        history.report(ReaderReport.of("c", "cyd", at(1)).withReason("hate"));

        TraceEntry entry = apply(RULE);

        assertThat(entry.evidence().stream().map(Evidence::message))
                .containsExactly(
                        "3 readers reported the comment; their weights add up to 3, and the threshold is 3",
                        "2 readers gave the reason \"hate\"",
                        "One reader gave the reason \"[withheld]\"");
        assertThat(entry.evidence().get(1).message(Locale.GERMAN)).isEqualTo("2 Leser nannten den Grund „hate“");
        assertThat(entry.toString()).doesNotContain(RuleTester.EMAIL, "ada,", "bob");
    }

    @Test
    void needsAHistoryAndAnId() {
        assertThat(RuleTester.of(RULE).apply(RuleTester.submission()).evidence())
                .extracting(Evidence::code)
                .containsExactly("history.none");
        Submission nameless =
                Submission.of(Comment.builder().body(Text.plain("x")).build());
        assertThat(RuleTester.of(RULE).with(history).apply(nameless.toBuilder()).evidence())
                .extracting(Evidence::code)
                .containsExactly("reports.no-id");
    }

    @Test
    void keepsTheReportsOfALimitedNumberOfReaders() {
        for (int reader = 0; reader < 3_000; reader++) {
            report("r" + reader, reader);
        }

        assertThat(history.reports("c", Instant.MIN, 9_999)).hasSize(1_000);
        assertThat(outcome(RULE)).isEqualTo(Outcome.MATCHED);
        history.eraseBefore(Instant.MAX);
        assertThat(history.reporterRecords(List.of("r1"))).containsEntry("r1", ReporterRecord.UNKNOWN);
    }

    private void report(String reader, int second) {
        history.report(ReaderReport.of("c", reader, at(second)));
    }

    private void earlier(String reader, CommentStatus status, int times) {
        for (int i = 0; i < times; i++) {
            String id = reader + i;
            history.add(PastComment.builder(id, RuleTester.NOW.minusSeconds(99)).build());
            history.report(ReaderReport.of(id, reader, RuleTester.NOW.minusSeconds(50)));
            history.decide(PersonDecision.of(id, status, RuleTester.NOW.minusSeconds(10)));
        }
    }

    private static Instant at(int second) {
        return RuleTester.NOW.plusSeconds(second);
    }

    private Outcome outcome(PolicyRule rule) {
        return apply(rule).outcome();
    }

    private TraceEntry apply(PolicyRule rule) {
        return RuleTester.of(rule).with(history).apply(RuleTester.submission());
    }
}
