package dev.galley.moderation;

import java.util.List;

/** What one rule makes of one submission. Immutable. */
public final class Result {
    private static final Result PASSED = new Result(Outcome.PASSED, List.of(), 1, Action.REJECT);

    private final Outcome outcome;
    private final List<Evidence> evidence;
    private final double strength;
    private final Action maxAction;

    private Result(Outcome outcome, List<Evidence> evidence, double strength, Action maxAction) {
        this.outcome = outcome;
        this.evidence = evidence;
        this.strength = strength;
        this.maxAction = maxAction;
    }

    /** The rule found nothing. */
    public static Result passed() {
        return PASSED;
    }

    /** The rule found nothing it acts on, but something worth its line in the trace, such as a score below the limit. */
    public static Result passed(Evidence evidence) {
        return new Result(Outcome.PASSED, List.of(evidence), 1, Action.REJECT);
    }

    /** The rule found nothing it acts on, but several things worth their lines in the trace. */
    public static Result passed(List<Evidence> evidence) {
        return new Result(Outcome.PASSED, List.copyOf(evidence), 1, Action.REJECT);
    }

    /** The rule found what it looks for. */
    public static Result matched(Evidence evidence) {
        return new Result(Outcome.MATCHED, List.of(evidence), 1, Action.REJECT);
    }

    /**
     * The rule found what it looks for.
     *
     * @param evidence at least one piece, the weightiest first
     */
    public static Result matched(List<Evidence> evidence) {
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("A match needs evidence");
        }
        return new Result(Outcome.MATCHED, List.copyOf(evidence), 1, Action.REJECT);
    }

    /** The rule could not look, since what it needs was not given. */
    public static Result notApplicable(Evidence evidence) {
        return new Result(Outcome.NOT_APPLICABLE, List.of(evidence), 1, Action.REJECT);
    }

    /** The rule could not look, since what it asks failed; the policy says what follows. */
    public static Result failed(Evidence evidence) {
        return new Result(Outcome.FAILED, List.of(evidence), 1, Action.REJECT);
    }

    /**
     * The same result, counted in the score as this part of the rule's weight.
     *
     * @param strength from 0 to 1
     */
    public Result withStrength(double strength) {
        if (!(strength >= 0 && strength <= 1)) {
            throw new IllegalArgumentException("A strength is from 0 to 1: " + strength);
        }
        return new Result(outcome, evidence, strength, maxAction);
    }

    /**
     * The same result, asking for no more than {@code action}, whatever the policy asks for when the rule matches: for a
     * rule that is less sure this time.
     */
    public Result atMost(Action action) {
        return new Result(outcome, evidence, strength, action);
    }

    /** What became of the rule. */
    public Outcome outcome() {
        return outcome;
    }

    /** What it found. */
    public List<Evidence> evidence() {
        return evidence;
    }

    /** The part of the rule's weight that counts in the score, from 0 to 1. */
    public double strength() {
        return strength;
    }

    /** The maxAction that it asks for; {@link Action#REJECT} unless it is less sure. */
    public Action maxAction() {
        return maxAction;
    }
}
