package dev.galley.moderation;

/** How far an author is trusted, from the least to the most; {@link #compareTo} follows that order. */
enum TrustLevel {
    /** Not trusted. */
    STRANGER,
    /** Has a trusted role, or enough comments approved by people. */
    TRUSTED,
    /** Has a staff role. */
    STAFF;

    /** Checks whether this is at least {@code other}. */
    boolean isAtLeast(TrustLevel other) {
        return compareTo(other) >= 0;
    }
}
