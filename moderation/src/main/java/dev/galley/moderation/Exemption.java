package dev.galley.moderation;

/** Which authors a rule does not count for. */
public enum Exemption {
    /** It counts for everybody. */
    NOBODY,
    /** It does not count for staff. */
    STAFF,
    /** It does not count for trusted authors and staff. */
    TRUSTED;

    /** Whether the rule does not count for an author of {@code trustLevel}. */
    public boolean covers(TrustLevel trustLevel) {
        return switch (this) {
            case NOBODY -> false;
            case STAFF -> trustLevel == TrustLevel.STAFF;
            case TRUSTED -> trustLevel.isAtLeast(TrustLevel.TRUSTED);
        };
    }
}
