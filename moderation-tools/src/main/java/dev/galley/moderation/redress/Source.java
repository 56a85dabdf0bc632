package dev.galley.moderation.redress;

/** What made somebody look at the comment (article 17(3)(b)). */
public enum Source {
    /** The site looked of its own accord. */
    VOLUNTARY("SOURCE_VOLUNTARY"),
    /** A notice of illegal content (article 16). */
    NOTICE("SOURCE_ARTICLE_16"),
    /** A notice of a trusted flagger (article 22). */
    TRUSTED_FLAGGER("SOURCE_TRUSTED_FLAGGER"),
    /** Another complaint, such as a reader's report. */
    OTHER_NOTIFICATION("SOURCE_TYPE_OTHER_NOTIFICATION");

    private final String attribute;

    Source(String attribute) {
        this.attribute = attribute;
    }

    /** The value of {@code source_type} in the DSA Transparency Database. */
    public String attribute() {
        return attribute;
    }
}
