package dev.galley.moderation.trial;

import dev.galley.moderation.submission.Verdict;
import java.util.List;
import java.util.Objects;

/**
 * The comments with a given combination of verdicts.
 *
 * @param before the verdict of the first policy
 * @param after the verdict of the second policy
 * @param count the number of comments
 * @param good the number that people judged good
 * @param bad the number that people judged bad
 * @param examples the first of them
 */
public record Transition(
        Verdict before, Verdict after, long count, long good, long bad, List<TransitionExample> examples) {
    public Transition {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        examples = List.copyOf(examples);
    }

    /** Checks whether the verdicts differ. */
    public boolean isChange() {
        return before != after;
    }
}
