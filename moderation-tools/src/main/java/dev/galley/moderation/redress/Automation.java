package dev.galley.moderation.redress;

/** How far the decision was automated (article 17(3)(c)). */
public enum Automation {
    /** Rules decided without a person. */
    FULLY("AUTOMATED_DECISION_FULLY"),
    /** Rules held the comment, and a person decided. */
    PARTIALLY("AUTOMATED_DECISION_PARTIALLY"),
    /** A person decided without rules. */
    NOT("AUTOMATED_DECISION_NOT_AUTOMATED");

    private final String attribute;

    Automation(String attribute) {
        this.attribute = attribute;
    }

    /** Returns the value of {@code automated_decision} in the DSA Transparency Database. */
    public String attribute() {
        return attribute;
    }
}
