package dev.galley.model;

import java.util.List;
import java.util.Optional;

/** Compares the parts of a facet with those of an earlier state, for {@link Facet#addedSince}. */
final class FacetParts {
    private FacetParts() {}

    /** Checks whether a part that was known has not changed. */
    static boolean continues(Optional<?> part, Optional<?> known) {
        return known.isEmpty() || known.equals(part);
    }

    /** Checks whether a list begins with the elements that were known. */
    static boolean continues(List<?> list, List<?> known) {
        return known.size() <= list.size() && list.subList(0, known.size()).equals(known);
    }

    /** Returns the part if it was not known. */
    static <T> Optional<T> added(Optional<T> part, Optional<T> known) {
        return known.isPresent() ? Optional.empty() : part;
    }

    /** Returns the elements behind those that were known. */
    static <T> List<T> added(List<T> list, List<T> known) {
        return list.subList(known.size(), list.size());
    }
}
