package dev.galley.moderation.trial;

import dev.galley.moderation.submission.Verdict;
import java.util.List;
import java.util.Optional;

/**
 * The results of two policies for past comments.
 *
 * @param comments the number of comments in the period
 * @param before the results of the first policy
 * @param after the results of the second policy
 * @param transitions the combinations of verdicts, changed and unchanged, ordered by the first policy's verdict and
 *     then the second's, mildest first
 * @param rules the effect of each rule, in the order of the first policy; rules that only the second one has follow
 */
public record ReplayReport(
        long comments, Performance before, Performance after, List<Transition> transitions, List<RuleEffect> rules) {
    public ReplayReport {
        transitions = List.copyOf(transitions);
        rules = List.copyOf(rules);
    }

    /** Returns the comments with the given verdicts of the two policies; empty if there are none. */
    public Optional<Transition> transition(Verdict before, Verdict after) {
        return transitions.stream()
                .filter(transition -> transition.before() == before && transition.after() == after)
                .findFirst();
    }

    /** Returns the effect of the rule with the given id; empty if no policy has the rule. */
    public Optional<RuleEffect> rule(String id) {
        return rules.stream().filter(effect -> effect.rule().equals(id)).findFirst();
    }

    /** Returns the number of comments that the policies decide differently. */
    public long changed() {
        return transitions.stream()
                .filter(Transition::isChange)
                .mapToLong(Transition::count)
                .sum();
    }
}
