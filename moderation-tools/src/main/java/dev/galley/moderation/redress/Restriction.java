package dev.galley.moderation.redress;

/** What is done to the comment (article 17(1)(a)). */
public enum Restriction {
    /** It is taken away, or not taken at all. */
    REMOVED("DECISION_VISIBILITY_CONTENT_REMOVED"),
    /** It is kept, but nobody can see it. */
    DISABLED("DECISION_VISIBILITY_CONTENT_DISABLED"),
    /** It is shown further down, or less often. */
    DEMOTED("DECISION_VISIBILITY_CONTENT_DEMOTED"),
    /** It is shown with a note. */
    LABELLED("DECISION_VISIBILITY_CONTENT_LABELLED");

    private final String attribute;

    Restriction(String attribute) {
        this.attribute = attribute;
    }

    /** The value of {@code decision_visibility} in the DSA Transparency Database. */
    public String attribute() {
        return attribute;
    }
}
