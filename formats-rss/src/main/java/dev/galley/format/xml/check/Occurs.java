package dev.galley.format.xml.check;

/** How often an element may stand in its parent. */
public enum Occurs {
    /** Exactly once. */
    ONE,
    /** At least once. */
    SOME,
    /** At most once. */
    OPTIONAL,
    /** As often as one likes. */
    MANY;

    boolean required() {
        return this == ONE || this == SOME;
    }

    boolean single() {
        return this == ONE || this == OPTIONAL;
    }
}
