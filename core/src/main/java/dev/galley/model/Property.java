package dev.galley.model;

import java.util.ArrayList;
import java.util.List;

/**
 * A property of a type of the model that has a builder: its name, and its index in {@link PropertyValues}.
 *
 * @param <T> the type of the value; of a list, the type of its elements
 * @param name the name, as in the accessor and in the paths of findings
 * @param singular the name of the builder's method that adds an element to a list; otherwise the same as {@code name}
 * @param index the index of its value in {@link PropertyValues}
 */
@SuppressWarnings("UnusedTypeParameter") // The type of the values in the methods of PropertyValues.
record Property<T>(String name, String singular, int index) {
    /** The properties of one type, in the order in which they are declared. */
    static final class Declaration {
        private final List<String> names = new ArrayList<>();

        /** Declares a property with at most one value. */
        <T> Property<T> one(String name) {
            return new Property<>(name, name, add(name));
        }

        /** Declares a property that is a list. */
        <T> Property<T> list(String name, String singular) {
            return new Property<>(name, singular, add(name));
        }

        private int add(String name) {
            names.add(name);
            return names.size() - 1;
        }

        int size() {
            return names.size();
        }

        /** Returns the name of the property with this index. */
        String name(int index) {
            return names.get(index);
        }
    }
}
