package dev.galley.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Lists of facets with one of each class, sorted by class name, so that two lists with the same facets are equal. */
final class Facets {
    private static final Comparator<Facet> BY_CLASS =
            (one, other) -> one.getClass().getName().compareTo(other.getClass().getName());

    private Facets() {}

    /** Returns {@code facets}, sorted; of several facets of one class the last counts. */
    static List<Facet> copy(Collection<? extends Facet> facets) {
        List<Facet> given = Lists.copy(facets, "facets");
        if (given.size() <= 1) {
            return given;
        }
        Map<Class<?>, Facet> byClass = new HashMap<>();
        given.forEach(facet -> byClass.put(facet.getClass(), facet));
        return byClass.values().stream().sorted(BY_CLASS).toList();
    }

    /** Returns the sorted {@code facets} with {@code facet} in its place or in place of one of the same class. */
    static List<Facet> plus(List<Facet> facets, Facet facet) {
        Objects.requireNonNull(facet, "facet");
        List<Facet> changed = new ArrayList<>(facets.size() + 1);
        int at = 0;
        for (Facet other : facets) {
            if (other.getClass() != facet.getClass()) {
                at += BY_CLASS.compare(other, facet) <= 0 ? 1 : 0;
                changed.add(other);
            }
        }
        changed.add(at, facet);
        return changed;
    }

    /** Returns the facet of the class {@code type}. */
    static <F extends Facet> Optional<F> find(List<Facet> facets, Class<F> type) {
        Objects.requireNonNull(type, "type");
        for (Facet facet : facets) {
            if (facet.getClass() == type) {
                return Optional.of(type.cast(facet));
            }
        }
        return Optional.empty();
    }
}
