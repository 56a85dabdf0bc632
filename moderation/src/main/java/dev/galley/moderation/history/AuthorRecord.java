package dev.galley.moderation.history;

import dev.galley.model.CommentStatus;

/**
 * How people have judged what an author wrote; what only rules decided is not in it.
 *
 * @param approved how many comments a person approved, 0 or more
 * @param rejected how many a person rejected, marked as spam or removed, 0 or more
 */
public record AuthorRecord(int approved, int rejected) {
    /** Of an author on whom no person has decided. */
    public static final AuthorRecord UNKNOWN = new AuthorRecord(0, 0);

    public AuthorRecord {
        if (approved < 0 || rejected < 0) {
            throw new IllegalArgumentException("Counts are 0 or more: " + approved + ", " + rejected);
        }
    }

    /** That of the author of one comment, by what a person decided on it. */
    public static AuthorRecord of(CommentStatus decided) {
        return switch (decided) {
            case APPROVED -> new AuthorRecord(1, 0);
            case REJECTED, SPAM, REMOVED -> new AuthorRecord(0, 1);
            case PENDING -> UNKNOWN;
        };
    }

    /** This and {@code other} together. */
    public AuthorRecord plus(AuthorRecord other) {
        return new AuthorRecord(approved + other.approved, rejected + other.rejected);
    }

    /** This without {@code part}, which is in it. */
    AuthorRecord minus(AuthorRecord part) {
        return new AuthorRecord(approved - part.approved, rejected - part.rejected);
    }

    /** How many comments people decided on. */
    public int decided() {
        return approved + rejected;
    }

    /** The part that was not approved, from 0 to 1; 0 where nothing was decided. */
    public double rejectionRate() {
        return decided() == 0 ? 0 : (double) rejected / decided();
    }
}
