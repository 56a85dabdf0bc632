package dev.galley.moderation.trial;

import dev.galley.model.CommentStatus;
import java.util.Optional;

/** What people took a comment for. */
public enum Label {
    /** Fit to be shown: approved. */
    GOOD,
    /** Not fit to be shown: rejected, marked as spam, or removed. */
    BAD;

    /** What a status that a person gave says; nothing where they have not decided. */
    public static Optional<Label> of(CommentStatus status) {
        return switch (status) {
            case APPROVED -> Optional.of(GOOD);
            case REJECTED, SPAM, REMOVED -> Optional.of(BAD);
            case PENDING -> Optional.empty();
        };
    }
}
