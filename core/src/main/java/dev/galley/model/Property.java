package dev.galley.model;

/**
 * A property of one of the model's types that have a builder: its name and its place among {@link PropertyValues}.
 *
 * @param <T> the type of its value; for a list, of its elements
 * @param name the name, as in the accessor and in the paths of findings
 * @param singular the name of the builder's method that adds an element; that of the property where it is no list
 * @param index its place among the values
 */
@SuppressWarnings("UnusedTypeParameter") // It types the values that PropertyValues takes and gives.
record Property<T>(String name, String singular, int index) {
    /** The properties of one type, in the order in which they are declared. */
    static final class Declaration {
        private int count;

        /** Declares a property with at most one value. */
        <T> Property<T> one(String name) {
            return new Property<>(name, name, count++);
        }

        /** Declares a property that is a list. */
        <T> Property<T> list(String name, String singular) {
            return new Property<>(name, singular, count++);
        }

        int size() {
            return count;
        }
    }
}
