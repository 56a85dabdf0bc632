package dev.galley.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/** Creates immutable lists without null elements. */
final class Lists {
    private Lists() {}

    /** Returns an immutable copy. Throws a {@code NullPointerException} with {@code name} if anything is null. */
    static <T> List<T> copy(Collection<? extends T> elements, String name) {
        Objects.requireNonNull(elements, name);
        try {
            // This looks for null, too, but only in lists that may contain it.
            return List.copyOf(elements);
        } catch (NullPointerException e) {
            throw new NullPointerException(name);
        }
    }

    /** Returns an immutable list with one more element. */
    static <T> List<T> plus(List<T> list, T element) {
        List<T> more = new ArrayList<>(list.size() + 1);
        more.addAll(list);
        more.add(element);
        return List.copyOf(more);
    }
}
