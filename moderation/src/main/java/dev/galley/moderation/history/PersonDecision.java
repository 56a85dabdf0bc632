package dev.galley.moderation.history;

import dev.galley.model.CommentStatus;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;

/**
 * What a person decided about a comment. No rule ever overrules it.
 *
 * @param commentId the comment
 * @param status what became of it
 * @param decided when, kept to the microsecond
 * @param moderator who decided, as the application names them
 */
public record PersonDecision(String commentId, CommentStatus status, Instant decided, Optional<String> moderator) {
    public PersonDecision {
        Objects.requireNonNull(commentId, "commentId");
        Objects.requireNonNull(status, "status");
        decided = decided.truncatedTo(ChronoUnit.MICROS);
        Objects.requireNonNull(moderator, "moderator");
    }

    /** A decision of somebody who is not named. */
    public static PersonDecision of(String commentId, CommentStatus status, Instant decided) {
        return new PersonDecision(commentId, status, decided, Optional.empty());
    }
}
