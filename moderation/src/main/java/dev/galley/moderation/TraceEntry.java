package dev.galley.moderation;

import dev.galley.moderation.submission.Verdict;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * The entry of one rule in the trace of a decision. Entries are equal regardless of their elapsed time.
 *
 * @param rule the id of the rule in its policy
 * @param type the name of its type
 * @param version the version of its type
 * @param outcome the outcome
 * @param action the requested action; only relevant for {@link Outcome#MATCHED} and {@link Outcome#FAILED}
 * @param weight the weight added to the score
 * @param evidence the evidence, the most important first
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

    /** Checks whether its action counts. */
    public boolean acts() {
        return outcome == Outcome.MATCHED || outcome == Outcome.FAILED;
    }

    /** Returns the verdict it requests, if its action counts and requests one. */
    public Optional<Verdict> requestedVerdict() {
        return acts() ? action.verdict() : Optional.empty();
    }

    /** Returns what would have made the rule pass, such as "would pass with at most 2 links". */
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
