package dev.galley.moderation.history;

import dev.galley.model.CommentStatus;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * What a person decided about a comment. No rule ever overrules it.
 *
 * @param commentId the comment
 * @param status what became of it
 * @param decided when
 * @param moderator who decided, as the application names them
 */
public record PersonDecision(String commentId, CommentStatus status, Instant decided, Optional<String> moderator) {
    public PersonDecision {
        Objects.requireNonNull(commentId, "commentId");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(decided, "decided");
        Objects.requireNonNull(moderator, "moderator");
    }
}
