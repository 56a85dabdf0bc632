package dev.galley.moderation.trial;

import java.util.List;
import java.util.Objects;

/**
 * The effect of one rule in a replay.
 *
 * @param rule the id of the rule in the policies
 * @param before the number of comments for which it matched or failed under the first policy; 0 if that lacks the rule
 * @param after the number of comments for which it matched or failed under the second policy; 0 if that lacks the rule
 * @param changed the number of comments with different verdicts for which its results differ as well. A comment counts for
 *     each such rule
 * @param examples the first of the comments that changed
 */
public record RuleEffect(String rule, long before, long after, long changed, List<TransitionExample> examples) {
    public RuleEffect {
        Objects.requireNonNull(rule, "rule");
        examples = List.copyOf(examples);
    }

    /** Checks whether the rule contributes to the difference of the policies. */
    public boolean isDifferent() {
        return changed > 0 || before != after;
    }
}
