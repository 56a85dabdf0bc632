package dev.galley.format.xml.check;

/**
 * An element that may stand in another.
 *
 * @param index its number among all that may stand there
 * @param missing the code of the finding where it is missing
 * @param extension whether it comes from another vocabulary than that which it stands in
 */
record Child(Name name, ElementRule rule, Occurs occurs, int index, String missing, boolean extension) {
    Child withIndex(int other) {
        return new Child(name, rule, occurs, other, missing, extension);
    }
}
