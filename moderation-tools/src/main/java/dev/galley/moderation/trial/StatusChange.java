package dev.galley.moderation.trial;

import dev.galley.model.CommentStatus;
import dev.galley.moderation.Decision;
import java.util.Objects;
import java.util.Optional;

/**
 * A comment whose status a policy would change.
 *
 * @param commentId the id of the comment; empty if it has none
 * @param from its current status
 * @param to its new status
 * @param decision the decision that explains the change
 */
public record StatusChange(Optional<String> commentId, CommentStatus from, CommentStatus to, Decision decision) {
    public StatusChange {
        Objects.requireNonNull(commentId, "commentId");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(decision, "decision");
    }
}
