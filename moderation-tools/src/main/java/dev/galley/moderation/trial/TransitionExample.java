package dev.galley.moderation.trial;

import dev.galley.moderation.Decision;
import java.util.Objects;
import java.util.Optional;

/**
 * One comment, and what the two policies make of it.
 *
 * @param comment what was written, and what a person decided
 * @param before the decision of the first policy
 * @param after the decision of the second policy
 */
public record TransitionExample(JudgedComment comment, Decision before, Decision after) {
    public TransitionExample {
        Objects.requireNonNull(comment, "comment");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }

    /** The id of the comment. */
    public Optional<String> id() {
        return comment.submission().comment().id();
    }
}
