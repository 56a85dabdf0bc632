package dev.galley.moderation;

import java.util.List;

/** The result of one rule for one submission. Immutable. */
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

    /** Returns a result without findings. */
    public static Result passed() {
        return PASSED;
    }

    /** Returns a result without a match, but with evidence worth recording, such as a score below the limit. */
    public static Result passed(Evidence evidence) {
        return new Result(Outcome.PASSED, List.of(evidence), 1, Action.REJECT);
    }

    /** Returns a result without a match, but with evidence worth recording. */
    public static Result passed(List<Evidence> evidence) {
        return new Result(Outcome.PASSED, List.copyOf(evidence), 1, Action.REJECT);
    }

    /** Returns a match. */
    public static Result matched(Evidence evidence) {
        return new Result(Outcome.MATCHED, List.of(evidence), 1, Action.REJECT);
    }

    /**
     * Returns a match.
     *
     * @param evidence at least one piece, the most important first
     */
    public static Result matched(List<Evidence> evidence) {
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("A match needs evidence");
        }
        return new Result(Outcome.MATCHED, List.copyOf(evidence), 1, Action.REJECT);
    }

    /** Returns a result for a rule that could not be evaluated because something it needs is missing. */
    public static Result notApplicable(Evidence evidence) {
        return new Result(Outcome.NOT_APPLICABLE, List.of(evidence), 1, Action.REJECT);
    }

    /**
     * Returns a result for a rule that could not be evaluated because something failed; the policy determines the
     * consequence.
     */
    public static Result failed(Evidence evidence) {
        return new Result(Outcome.FAILED, List.of(evidence), 1, Action.REJECT);
    }

    /**
     * Returns this result, with only a part of the rule's weight counted in the score.
     *
     * @param strength the part, from 0 to 1
     */
    public Result withStrength(double strength) {
        if (!(strength >= 0 && strength <= 1)) {
            throw new IllegalArgumentException("A strength must be between 0 and 1, not " + strength);
        }
        return new Result(outcome, evidence, strength, maxAction);
    }

    /**
     * Returns this result, requesting at most {@code action} even if the policy's action is stricter; for a rule that
     * is less certain.
     */
    public Result withMaxAction(Action action) {
        return new Result(outcome, evidence, strength, action);
    }

    /** Returns the outcome. */
    public Outcome outcome() {
        return outcome;
    }

    /** Returns the evidence. */
    public List<Evidence> evidence() {
        return evidence;
    }

    /** Returns the part of the rule's weight counted in the score, from 0 to 1. */
    public double strength() {
        return strength;
    }

    /** Returns the strictest action it can request; {@link Action#REJECT} by default. */
    public Action maxAction() {
        return maxAction;
    }
}
