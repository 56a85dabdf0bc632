package dev.galley.moderation;

/** Which authors a rule does not count for. */
public enum Exemption {
    /** It counts for everybody. */
    NOBODY,
    /** It does not count for staff. */
    STAFF,
    /** It does not count for trusted authors and staff. */
    TRUSTED;

    /** Whether the rule does not count for an author of {@code standing}. */
    public boolean covers(Standing standing) {
        return switch (this) {
            case NOBODY -> false;
            case STAFF -> standing == Standing.STAFF;
            case TRUSTED -> standing.isAtLeast(Standing.TRUSTED);
        };
    }
}
