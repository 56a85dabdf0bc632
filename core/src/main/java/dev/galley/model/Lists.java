package dev.galley.model;

import java.util.ArrayList;
import java.util.List;

/** Lists that grow inside a builder. */
final class Lists {
    private Lists() {}

    /** {@code list} with {@code element} at its end; a list that this method made before is reused. */
    static <T> List<T> plus(List<T> list, T element) {
        List<T> grown = list instanceof ArrayList ? list : new ArrayList<>(list);
        grown.add(element);
        return grown;
    }
}
