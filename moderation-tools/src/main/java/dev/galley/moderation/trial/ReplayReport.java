package dev.galley.moderation.trial;

import dev.galley.moderation.submission.Verdict;
import java.util.List;
import java.util.Optional;

/**
 * What became of past comments under two policies.
 *
 * @param comments how many were replayed
 * @param before what the first policy does
 * @param after what the second policy does
 * @param transitions how the verdicts of one go with those of the other, changes and what stays the same; by verdict of
 *     the first, then of the second, mildest first
 */
public record ReplayReport(long comments, Performance before, Performance after, List<Transition> transitions) {
    public ReplayReport {
        transitions = List.copyOf(transitions);
    }

    /** The comments that one policy decides so and the other so; empty where there are none. */
    public Optional<Transition> transition(Verdict before, Verdict after) {
        return transitions.stream()
                .filter(transition -> transition.before() == before && transition.after() == after)
                .findFirst();
    }

    /** How many comments the policies decide differently. */
    public long changed() {
        return transitions.stream()
                .filter(Transition::isChange)
                .mapToLong(Transition::count)
                .sum();
    }
}
