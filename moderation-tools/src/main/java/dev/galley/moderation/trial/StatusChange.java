package dev.galley.moderation.trial;

import dev.galley.model.CommentStatus;
import dev.galley.moderation.Decision;
import java.util.Objects;
import java.util.Optional;

/**
 * A comment that a policy would give another status.
 *
 * @param commentId the comment; empty where it has no id
 * @param from its status now
 * @param to the status it would have
 * @param decision why
 */
public record StatusChange(Optional<String> commentId, CommentStatus from, CommentStatus to, Decision decision) {
    public StatusChange {
        Objects.requireNonNull(commentId, "commentId");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(decision, "decision");
    }
}
