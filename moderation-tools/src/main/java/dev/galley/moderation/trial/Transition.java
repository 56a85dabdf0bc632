package dev.galley.moderation.trial;

import dev.galley.moderation.submission.Verdict;
import java.util.List;
import java.util.Objects;

/**
 * The comments that one policy decides so and the other so.
 *
 * @param before the verdict of the first policy
 * @param after the verdict of the second policy
 * @param count how many comments
 * @param good how many of them people took for good
 * @param bad how many of them people took for bad
 * @param examples the first of them
 */
public record Transition(
        Verdict before, Verdict after, long count, long good, long bad, List<TransitionExample> examples) {
    public Transition {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        examples = List.copyOf(examples);
    }

    /** Whether the policies differ. */
    public boolean isChange() {
        return before != after;
    }
}
