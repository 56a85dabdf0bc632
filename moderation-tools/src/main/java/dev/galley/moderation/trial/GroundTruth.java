package dev.galley.moderation.trial;

import dev.galley.model.CommentStatus;
import java.util.Optional;

/** People's judgement of a comment, the reference for measuring a policy. */
public enum GroundTruth {
    /** Acceptable: approved. */
    GOOD,
    /** Not acceptable: rejected, marked as spam, or removed. */
    BAD;

    /** Returns the judgement expressed by a status that a person gave; empty if it is not a decision. */
    public static Optional<GroundTruth> of(CommentStatus status) {
        return switch (status) {
            case APPROVED -> Optional.of(GOOD);
            case REJECTED, SPAM, REMOVED -> Optional.of(BAD);
            case PENDING -> Optional.empty();
        };
    }
}
