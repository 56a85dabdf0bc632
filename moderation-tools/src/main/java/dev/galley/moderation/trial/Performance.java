package dev.galley.moderation.trial;

import dev.galley.moderation.Policy;
import dev.galley.moderation.submission.Verdict;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What one policy does to past comments.
 *
 * @param policy the policy
 * @param verdicts how many comments get each verdict; every verdict is there
 * @param confusion how its verdicts go with what people decided
 * @param thresholds what its score alone would do, from the highest threshold to the lowest
 */
public record Performance(Policy policy, Map<Verdict, Long> verdicts, Confusion confusion, List<Threshold> thresholds) {
    public Performance {
        Objects.requireNonNull(policy, "policy");
        verdicts = Collections.unmodifiableMap(new EnumMap<>(verdicts));
        Objects.requireNonNull(confusion, "confusion");
        thresholds = List.copyOf(thresholds);
    }
}
