package dev.galley.moderation.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Converts a record to the members of a JSON object, without empty ones. */
final class AuditLine {
    private AuditLine() {}

    static Map<String, Object> of(AuditRecord record) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("event", record.event().code());
        line.put("at", record.at().toString());
        record.commentId().ifPresent(id -> line.put("comment", id));
        record.articleId().ifPresent(id -> line.put("article", id));
        record.authorKey().ifPresent(key -> line.put("authorKey", key));
        record.person().ifPresent(person -> line.put("person", person));
        record.ruling().ifPresent(ruling -> put(ruling, line));
        return line;
    }

    private static void put(AuditRecord.Ruling ruling, Map<String, Object> line) {
        line.put("verdict", word(ruling.verdict()));
        line.put("policy", ruling.policy());
        line.put("policyVersion", ruling.policyVersion());
        line.put("score", ruling.score());
        ruling.queue().ifPresent(queue -> {
            line.put("queue", queue.name());
            line.put("priority", queue.priority());
        });
        if (ruling.silent()) {
            line.put("silent", true);
        }
        List<Object> rules = new ArrayList<>();
        ruling.rules().forEach(rule -> rules.add(of(rule)));
        line.put("rules", rules);
    }

    private static Map<String, Object> of(AuditRecord.RuleResult rule) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("rule", rule.rule());
        members.put("type", rule.type());
        members.put("version", rule.version());
        members.put("outcome", word(rule.outcome()));
        members.put("action", word(rule.action()));
        if (rule.weight() != 0) {
            members.put("weight", rule.weight());
        }
        members.put("micros", rule.micros());
        if (!rule.evidence().isEmpty()) {
            List<Object> evidence = new ArrayList<>();
            rule.evidence().forEach(found -> evidence.add(of(found)));
            members.put("evidence", evidence);
        }
        return members;
    }

    private static Map<String, Object> of(AuditRecord.EvidenceSummary evidence) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("code", evidence.code());
        members.put("field", word(evidence.field()));
        evidence.span().ifPresent(span -> {
            members.put("start", span.start());
            members.put("end", span.end());
        });
        evidence.measure().ifPresent(measure -> {
            members.put("value", measure.value());
            members.put("limit", measure.limit());
        });
        return members;
    }

    /** Returns a constant as written in the log: {@code NOT_APPLICABLE} is {@code not-applicable}. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
