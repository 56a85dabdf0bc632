package dev.galley.format.xml.check;

/**
 * A child element that a parent allows.
 *
 * @param index its index among the children that the parent allows
 * @param missing the finding code if it is required and does not occur
 * @param extension whether it belongs to another namespace than its parent
 */
record Child(Name name, ElementRule rule, Occurs occurs, int index, String missing, boolean extension) {
    Child withIndex(int other) {
        return new Child(name, rule, occurs, other, missing, extension);
    }

    /** The number of times that a child may occur. */
    enum Occurs {
        /** Exactly once. */
        ONE,
        /** At least once. */
        SOME,
        /** At most once. */
        OPTIONAL,
        /** Any number of times. */
        MANY;

        boolean required() {
            return this == ONE || this == SOME;
        }

        boolean single() {
            return this == ONE || this == OPTIONAL;
        }
    }
}
