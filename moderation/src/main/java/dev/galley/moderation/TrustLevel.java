package dev.galley.moderation;

/** How well an author is known, from the least to the most; {@link #compareTo} follows that order. */
public enum TrustLevel {
    /** Nothing speaks for them. */
    STRANGER,
    /** They have one of the policy's trusted roles, or people have approved enough of what they wrote. */
    TRUSTED,
    /** They have one of the policy's staff roles. */
    STAFF;

    /** Whether this is at least {@code other}. */
    public boolean isAtLeast(TrustLevel other) {
        return compareTo(other) >= 0;
    }
}
