package dev.galley.moderation;

/** Which authors are exempt from a rule. */
public enum Exemption {
    /** Nobody. */
    NOBODY,
    /** Staff. */
    STAFF,
    /** Trusted authors and staff. */
    TRUSTED;

    /** Checks whether an author with {@code trustLevel} is exempt. */
    boolean covers(TrustLevel trustLevel) {
        return switch (this) {
            case NOBODY -> false;
            case STAFF -> trustLevel == TrustLevel.STAFF;
            case TRUSTED -> trustLevel.isAtLeast(TrustLevel.TRUSTED);
        };
    }
}
