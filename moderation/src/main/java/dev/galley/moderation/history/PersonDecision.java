package dev.galley.moderation.history;

import dev.galley.model.CommentStatus;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;

/**
 * A person's decision about a comment. No rule overrides it.
 *
 * @param commentId the id of the comment
 * @param status the status given to it
 * @param decided when, to the microsecond
 * @param moderator who decided, as named by the application
 */
public record PersonDecision(String commentId, CommentStatus status, Instant decided, Optional<String> moderator) {
    public PersonDecision {
        Objects.requireNonNull(commentId, "commentId");
        Objects.requireNonNull(status, "status");
        decided = decided.truncatedTo(ChronoUnit.MICROS);
        Objects.requireNonNull(moderator, "moderator");
    }

    /** Creates a decision by an unnamed person. */
    public static PersonDecision of(String commentId, CommentStatus status, Instant decided) {
        return new PersonDecision(commentId, status, decided, Optional.empty());
    }
}
