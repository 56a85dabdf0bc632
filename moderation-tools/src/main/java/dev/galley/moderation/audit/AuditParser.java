package dev.galley.moderation.audit;

import dev.galley.moderation.Action;
import dev.galley.moderation.Evidence;
import dev.galley.moderation.Outcome;
import dev.galley.moderation.internal.json.JsonDocument;
import dev.galley.moderation.internal.json.JsonMembers;
import dev.galley.moderation.internal.json.UnreadableTextException;
import dev.galley.moderation.submission.SubmissionField;
import dev.galley.moderation.submission.Verdict;
import dev.galley.text.TextSpan;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/** Parses a line of the log. */
final class AuditParser {
    private AuditParser() {}

    static AuditRecord parse(String line, long number) throws AuditFormatException {
        try {
            return record(new JsonMembers(JsonDocument.parseLine(line)));
        } catch (UnreadableTextException e) {
            throw new AuditFormatException(number, "not valid JSON");
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new AuditFormatException(number, String.valueOf(e.getMessage()));
        }
    }

    private static AuditRecord record(JsonMembers line) {
        String code = line.text("event");
        AuditEvent event = AuditEvent.ofCode(code)
                .orElseThrow(() -> new IllegalArgumentException("unknown event \"" + code + "\""));
        return new AuditRecord(
                event,
                Instant.parse(line.text("at")),
                line.optionalText("comment"),
                line.optionalText("article"),
                line.optionalText("authorKey"),
                line.optionalText("person"),
                line.has("verdict") ? Optional.of(ruling(line)) : Optional.empty());
    }

    private static AuditRecord.Ruling ruling(JsonMembers line) {
        return new AuditRecord.Ruling(
                line.constant("verdict", Verdict.class),
                line.text("policy"),
                line.text("policyVersion"),
                line.number("score"),
                line.optionalText("queue").map(name -> new AuditRecord.Queue(name, priority(line))),
                line.flag("silent").orElse(false),
                line.objects("rules").stream().map(AuditParser::rule).toList());
    }

    private static int priority(JsonMembers line) {
        return line.has("priority") ? (int) line.number("priority") : 0;
    }

    private static AuditRecord.RuleResult rule(JsonMembers rule) {
        return new AuditRecord.RuleResult(
                rule.text("rule"),
                rule.text("type"),
                (int) rule.number("version"),
                rule.constant("outcome", Outcome.class),
                rule.constant("action", Action.class),
                rule.has("weight") ? rule.number("weight") : 0,
                (long) rule.number("micros"),
                rule.objects("evidence").stream().map(AuditParser::evidence).toList());
    }

    private static AuditRecord.EvidenceSummary evidence(JsonMembers evidence) {
        return new AuditRecord.EvidenceSummary(
                evidence.text("code"),
                evidence.constant("field", SubmissionField.class),
                evidence.has("start")
                        ? Optional.of(new TextSpan((int) evidence.number("start"), (int) evidence.number("end")))
                        : Optional.empty(),
                evidence.has("value")
                        ? Optional.of(new Evidence.Measure(evidence.number("value"), evidence.number("limit")))
                        : Optional.empty());
    }
}
