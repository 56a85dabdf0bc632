package dev.galley.moderation.trial;

import dev.galley.moderation.Decision;
import java.util.Objects;
import java.util.Optional;

/**
 * A comment with the decisions of the two policies.
 *
 * @param comment the comment with a person's decision
 * @param before the decision of the first policy
 * @param after the decision of the second policy
 */
public record TransitionExample(JudgedComment comment, Decision before, Decision after) {
    public TransitionExample {
        Objects.requireNonNull(comment, "comment");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }

    /** Returns the id of the comment. */
    public Optional<String> id() {
        return comment.submission().comment().id();
    }
}
