package dev.galley.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/** Lists of the model, which hold no null. */
final class Lists {
    private Lists() {}

    /** An immutable copy; where the collection or an element is null, the exception names it. */
    static <T> List<T> copy(Collection<? extends T> elements, String name) {
        Objects.requireNonNull(elements, name);
        for (T element : elements) {
            Objects.requireNonNull(element, name);
        }
        return List.copyOf(elements);
    }

    /** {@code list} with {@code element} at its end; a list that this method made before is reused. */
    static <T> List<T> plus(List<T> list, T element, String name) {
        Objects.requireNonNull(element, name);
        List<T> grown = list instanceof ArrayList ? list : new ArrayList<>(list);
        grown.add(element);
        return grown;
    }
}
