package dev.galley.moderation.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galley.model.Comment;
import dev.galley.model.CommentStatus;
import dev.galley.model.Commenter;
import dev.galley.model.Text;
import dev.galley.moderation.Action;
import dev.galley.moderation.Evidence;
import dev.galley.moderation.Moderator;
import dev.galley.moderation.Outcome;
import dev.galley.moderation.Policy;
import dev.galley.moderation.PolicyRule;
import dev.galley.moderation.Result;
import dev.galley.moderation.RuleType;
import dev.galley.moderation.history.PersonDecision;
import dev.galley.moderation.history.Pseudonyms;
import dev.galley.moderation.submission.Submission;
import dev.galley.moderation.submission.SubmissionField;
import dev.galley.moderation.submission.Verdict;
import dev.galley.text.TextSpan;
import java.io.IOException;
import java.io.StringReader;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class AuditLogTest {
    private static final Instant NOW = Instant.parse("2024-05-05T12:00:00Z");
    private static final Pseudonyms KEYS = Pseudonyms.of(new byte[32]);
    private static final RuleType FINDS = RuleType.named("finds", "Finds.")
            .factory(options -> examination -> Result.matched(Evidence.of("finds", SubmissionField.BODY, "pills")
                    .withSpan(new TextSpan(4, 9))
                    .withNormalized("pills")
                    .withMeasure(3, 2)));
    private static final Submission SUBMISSION = Submission.builder(Comment.builder()
                    .id("c1")
                    .articleId("a1")
                    .author(Commenter.named("Ada").withEmail("ada@harbour.example"))
                    .body(Text.plain("Buy pills from ada@harbour.example"))
                    .build())
            .ip("192.0.2.1")
            .account("account-7")
            .build();

    @Test
    void writesADecisionAsOneLine() {
        String line = AuditLog.line(record(Action.SPAM)).replaceAll("\"micros\":\\d+", "\"micros\":0");

        assertThat(line)
                .isEqualTo(
                        "{\"event\":\"check-spam\",\"at\":\"2024-05-05T12:00:00Z\",\"comment\":\"c1\",\"article\":\"a1\","
                                + "\"authorKey\":\""
                                + KEYS.keysOf(SUBMISSION).author().get(0) + "\",\"verdict\":\"spam\","
                                + "\"policy\":\"audit\",\"policyVersion\":\"7\",\"score\":0.5,\"rules\":[{\"rule\":\"finds\","
                                + "\"type\":\"finds\",\"version\":1,\"outcome\":\"matched\",\"action\":\"spam\",\"weight\":0.5,"
                                + "\"micros\":0,\"evidence\":[{\"code\":\"finds\",\"field\":\"body\",\"start\":4,\"end\":9,"
                                + "\"value\":3.0,\"limit\":2.0}]}]}");
    }

    @Test
    void containsNeitherTextNorAddresses() {
        assertThat(AuditLog.line(record(Action.HOLD))).doesNotContain("pills", "ada@", "Ada", "192.0.2.1", "account-7");
    }

    @Test
    void readsBackWrittenRecords() throws IOException {
        List<AuditRecord> records = List.of(
                record(Action.SPAM),
                record(Action.NOTE).asRecheck(),
                AuditRecord.of(new PersonDecision("c1", CommentStatus.APPROVED, NOW, Optional.of("eve"))),
                AuditRecord.report(AuditEvent.REPORT_HAM, "c1", NOW));

        assertThat(readBack(records)).isEqualTo(records);
    }

    @Property
    void anyIdIsReadBack(@ForAll String id, @ForAll AuditEvent event) throws IOException {
        List<AuditRecord> records = List.of(new AuditRecord(
                event, NOW, Optional.of(id), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));

        assertThat(readBack(records)).isEqualTo(records);
        assertThat(AuditLog.line(records.get(0))).doesNotContain("\n", "\r");
    }

    @Test
    void reportsTheNumberOfAnInvalidLine() {
        assertThatThrownBy(() -> AuditLog.read(new StringReader("\n{\"event\":\"check-spam\"}\n"), record -> {}))
                .isInstanceOf(AuditFormatException.class)
                .hasMessage("Line 2 of the audit log: \"at\" is missing or not a string");
        assertThatThrownBy(() -> AuditLog.read(new StringReader("spam"), record -> {}))
                .isInstanceOf(AuditFormatException.class)
                .hasMessage("Line 1 of the audit log: not valid JSON");
        assertThatThrownBy(() -> AuditLog.read(new StringReader("{\"event\":\"eaten\"}"), record -> {}))
                .hasMessageContaining("unknown event \"eaten\"");
    }

    @Test
    void theEventContainsTheResultOfEachRule() {
        assertThat(record(Action.NOTE).event()).isEqualTo(AuditEvent.CHECK_HAM);
        assertThat(record(Action.HOLD).event()).isEqualTo(AuditEvent.CHECK_HAM_PENDING);
        assertThat(record(Action.REJECT).event()).isEqualTo(AuditEvent.CHECK_REJECT);
        assertThat(record(Action.SPAM).asRecheck().event()).isEqualTo(AuditEvent.RECHECK_SPAM);
    }

    @Test
    void aHoldForAFailureAloneIsAnError() {
        RuleType broken = RuleType.named("broken", "Fails.").factory(options -> examination -> {
            throw new IllegalStateException();
        });
        Policy policy = Policy.builder("p").rule(PolicyRule.of(broken)).build();
        AuditRecord record = record(policy);

        assertThat(record.event()).isEqualTo(AuditEvent.CHECK_ERROR);
        assertThat(record.ruling().orElseThrow().rules().get(0).outcome()).isEqualTo(Outcome.FAILED);
        assertThat(record.ruling().orElseThrow().verdict()).isEqualTo(Verdict.HOLD);
    }

    @Test
    void aHeldCommentHasItsQueue() throws IOException {
        AuditRecord record = record(Policy.builder("audit")
                .rule(PolicyRule.of(FINDS)
                        .withAction(Action.HOLD)
                        .withQueue("legal")
                        .withPriority(-7)
                        .withSilent(true))
                .build());

        assertThat(AuditLog.line(record)).contains("\"queue\":\"legal\",\"priority\":-7,\"silent\":true,");
        assertThat(readBack(List.of(record))).containsExactly(record);
        assertThat(AuditLog.line(record(Action.SPAM))).doesNotContain("queue", "silent");
    }

    private static List<AuditRecord> readBack(List<AuditRecord> records) throws IOException {
        StringBuilder log = new StringBuilder();
        for (AuditRecord record : records) {
            AuditLog.write(record, log);
        }
        List<AuditRecord> read = new ArrayList<>();
        AuditLog.read(new StringReader(log.toString()), read::add);
        return read;
    }

    private static AuditRecord record(Action action) {
        return record(Policy.builder("audit")
                .version("7")
                .rule(PolicyRule.of(FINDS).withAction(action).withWeight(0.5))
                .build());
    }

    private static AuditRecord record(Policy policy) {
        Moderator moderator = Moderator.builder(policy)
                .clock(Clock.fixed(NOW, ZoneOffset.UTC))
                .build();
        return AuditRecord.of(SUBMISSION, moderator.decide(SUBMISSION), KEYS.keysOf(SUBMISSION));
    }

    @Test
    void onlyReportsAreRecordedAsReports() {
        assertThatThrownBy(() -> AuditRecord.report(AuditEvent.CHECK_HAM, "c1", NOW))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Not a report: CHECK_HAM");
    }
}
