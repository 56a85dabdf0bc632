package dev.galley.moderation.trial;

import dev.galley.moderation.Policy;
import dev.galley.moderation.submission.Verdict;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The results of one policy for past comments.
 *
 * @param policy the policy
 * @param verdicts the number of comments with each verdict, including 0
 * @param confusion its verdicts compared with people's decisions
 * @param thresholds the effect of its score alone, from the highest threshold to the lowest
 */
public record Performance(Policy policy, Map<Verdict, Long> verdicts, Confusion confusion, List<Threshold> thresholds) {
    public Performance {
        Objects.requireNonNull(policy, "policy");
        verdicts = Collections.unmodifiableMap(new EnumMap<>(verdicts));
        Objects.requireNonNull(confusion, "confusion");
        thresholds = List.copyOf(thresholds);
    }
}
