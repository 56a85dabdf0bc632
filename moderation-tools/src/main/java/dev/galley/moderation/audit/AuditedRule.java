package dev.galley.moderation.audit;

import dev.galley.moderation.Action;
import dev.galley.moderation.Outcome;
import dev.galley.moderation.TraceEntry;
import java.util.List;
import java.util.Objects;

/**
 * What one rule did.
 *
 * @param rule its id in the policy
 * @param type the kind of rule
 * @param version the version of that kind
 * @param outcome what became of it
 * @param action what it asks for
 * @param weight what it added to the score
 * @param micros the time it took, in microseconds
 * @param evidence what it found
 */
public record AuditedRule(
        String rule,
        String type,
        int version,
        Outcome outcome,
        Action action,
        double weight,
        long micros,
        List<AuditedEvidence> evidence) {
    public AuditedRule {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(action, "action");
        evidence = List.copyOf(evidence);
    }

    static AuditedRule of(TraceEntry entry) {
        return new AuditedRule(
                entry.rule(),
                entry.type(),
                entry.version(),
                entry.outcome(),
                entry.action(),
                entry.weight(),
                entry.elapsed().toNanos() / 1_000,
                entry.evidence().stream().map(AuditedEvidence::of).toList());
    }
}
