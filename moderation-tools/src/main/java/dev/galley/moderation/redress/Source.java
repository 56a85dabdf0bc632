package dev.galley.moderation.redress;

/** Why the comment was reviewed (article 17(3)(b)). */
public enum Source {
    /** The site's own initiative. */
    VOLUNTARY("SOURCE_VOLUNTARY"),
    /** A notice of illegal content (article 16). */
    NOTICE("SOURCE_ARTICLE_16"),
    /** A notice from a trusted flagger (article 22). */
    TRUSTED_FLAGGER("SOURCE_TRUSTED_FLAGGER"),
    /** Another report, such as a reader's. */
    OTHER_NOTIFICATION("SOURCE_TYPE_OTHER_NOTIFICATION");

    private final String attribute;

    Source(String attribute) {
        this.attribute = attribute;
    }

    /** Returns the value of {@code source_type} in the DSA Transparency Database. */
    public String attribute() {
        return attribute;
    }
}
