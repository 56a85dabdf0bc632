package dev.galley.moderation.audit;

import dev.galley.moderation.Action;
import dev.galley.moderation.Outcome;
import dev.galley.moderation.TraceEntry;
import java.util.List;
import java.util.Objects;

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
