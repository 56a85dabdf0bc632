package dev.galley.moderation.history;

import dev.galley.model.CommentStatus;

/**
 * How people judged an author's comments. Decisions by rules alone are not included.
 *
 * @param approved the number of comments approved by a person, 0 or more
 * @param rejected the number of comments rejected, marked as spam or removed by a person, 0 or more
 */
public record AuthorRecord(int approved, int rejected) {
    /** The record of an author about whom no person has decided. */
    public static final AuthorRecord UNKNOWN = new AuthorRecord(0, 0);

    public AuthorRecord {
        if (approved < 0 || rejected < 0) {
            throw new IllegalArgumentException("Counts must be at least 0, not " + approved + ", " + rejected);
        }
    }

    /** Returns the record of the author of one comment that a person decided on. */
    public static AuthorRecord of(CommentStatus decided) {
        return switch (decided) {
            case APPROVED -> new AuthorRecord(1, 0);
            case REJECTED, SPAM, REMOVED -> new AuthorRecord(0, 1);
            case PENDING -> UNKNOWN;
        };
    }

    /** Returns the sum of this record and {@code other}. */
    public AuthorRecord plus(AuthorRecord other) {
        return new AuthorRecord(approved + other.approved, rejected + other.rejected);
    }

    /** Returns this record without {@code part}, which it includes. */
    AuthorRecord minus(AuthorRecord part) {
        return new AuthorRecord(approved - part.approved, rejected - part.rejected);
    }

    /** Returns the number of comments that people decided on. */
    public int decided() {
        return approved + rejected;
    }

    /** Returns the proportion that was not approved, from 0 to 1; 0 if nothing was decided. */
    public double rejectionRate() {
        return decided() == 0 ? 0 : (double) rejected / decided();
    }
}
