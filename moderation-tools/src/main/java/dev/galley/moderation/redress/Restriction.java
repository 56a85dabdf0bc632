package dev.galley.moderation.redress;

/** The restriction of the comment (article 17(1)(a)). */
public enum Restriction {
    /** It is removed, or was not accepted. */
    REMOVED("DECISION_VISIBILITY_CONTENT_REMOVED"),
    /** It is kept, but nobody can see it. */
    DISABLED("DECISION_VISIBILITY_CONTENT_DISABLED"),
    /** Only its author can see it. */
    HIDDEN_FROM_OTHERS("DECISION_VISIBILITY_CONTENT_DISABLED"),
    /** It is displayed less prominently. */
    DEMOTED("DECISION_VISIBILITY_CONTENT_DEMOTED"),
    /** It is displayed with a note. */
    LABELLED("DECISION_VISIBILITY_CONTENT_LABELLED");

    private final String attribute;

    Restriction(String attribute) {
        this.attribute = attribute;
    }

    /** Returns the value of {@code decision_visibility} in the DSA Transparency Database. */
    public String attribute() {
        return attribute;
    }
}
