package dev.galley.moderation;

import dev.galley.moderation.submission.Verdict;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * What one rule did in one decision. Two entries that differ in nothing but the time that passed are equal.
 *
 * @param rule the id of the rule in its policy
 * @param type the kind of rule
 * @param version the version of that kind
 * @param outcome what became of it
 * @param action what it asks for; counts only where the outcome is {@link Outcome#MATCHED} or {@link Outcome#FAILED}
 * @param weight what it added to the score
 * @param evidence what it found, the weightiest first
 * @param elapsed the time it took
 */
public record TraceEntry(
        String rule,
        String type,
        int version,
        Outcome outcome,
        Action action,
        double weight,
        List<Evidence> evidence,
        Duration elapsed) {
    public TraceEntry {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(action, "action");
        evidence = List.copyOf(evidence);
        Objects.requireNonNull(elapsed, "elapsed");
    }

    /** Whether its action counts. */
    public boolean acts() {
        return outcome == Outcome.MATCHED || outcome == Outcome.FAILED;
    }

    /** The verdict it asks for, if its action counts and asks for one. */
    public Optional<Verdict> asks() {
        return acts() ? action.verdict() : Optional.empty();
    }

    /** What would have made the rule pass, such as "would pass with at most 2 links". */
    public Optional<String> counterfactual(Locale locale) {
        return acts()
                ? evidence.stream()
                        .flatMap(found -> found.counterfactual(locale).stream())
                        .findFirst()
                : Optional.empty();
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof TraceEntry that
                        && rule.equals(that.rule)
                        && type.equals(that.type)
                        && version == that.version
                        && outcome == that.outcome
                        && action == that.action
                        && Double.compare(weight, that.weight) == 0
                        && evidence.equals(that.evidence));
    }

    @Override
    public int hashCode() {
        return Objects.hash(rule, type, version, outcome, action, weight, evidence);
    }
}
