package dev.galley.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * The values of an object's properties. Builders change theirs; immutable objects keep a {@link #copy()}. Equality, copying
 * and {@link #addedSince} cover all properties, so that none can be forgotten.
 */
final class PropertyValues {
    /** Indexed by {@link Property#index()}. Null for an absent value and for an empty list. */
    private final @Nullable Object[] values;

    PropertyValues(Property.Declaration properties) {
        values = new Object[properties.size()];
    }

    private PropertyValues(@Nullable Object[] values) {
        this.values = values;
    }

    @SuppressWarnings("unchecked") // Only the typed setters below write.
    <T> Optional<T> one(Property<T> property) {
        return Optional.ofNullable((T) values[property.index()]);
    }

    @SuppressWarnings("unchecked") // Only the typed setters below write.
    <T> List<T> list(Property<T> property) {
        List<T> list = (List<T>) values[property.index()];
        return list == null ? List.of() : list;
    }

    <T> void set(Property<T> property, @Nullable T value) {
        values[property.index()] = value;
    }

    /** Replaces a list. */
    <T> void setAll(Property<T> property, Collection<? extends T> elements) {
        List<T> copy = Lists.copy(elements, property.name());
        values[property.index()] = copy.isEmpty() ? null : copy;
    }

    /** Adds {@code element} to the end of a list. */
    <T> void add(Property<T> property, T element) {
        Objects.requireNonNull(element, property.singular());
        List<T> list = list(property);
        if (!(list instanceof ArrayList)) {
            list = new ArrayList<>(list);
            values[property.index()] = list;
        }
        list.add(element);
    }

    /** Returns a copy with immutable lists. */
    PropertyValues copy() {
        @Nullable Object[] copy = values.clone();
        for (int i = 0; i < copy.length; i++) {
            // Only lists that elements were added to can change. A test for this class is much faster than for any
            // list.
            if (copy[i] instanceof ArrayList<?> list) {
                copy[i] = list.isEmpty() ? null : List.copyOf(list);
            }
        }
        return new PropertyValues(copy);
    }

    /**
     * Returns what these values hold beyond {@code earlier}: single values that were absent, elements of lists that were
     * absent or occurred fewer times, facets of other classes, and the parts that facets gained.
     */
    PropertyValues addedSince(PropertyValues earlier) {
        @Nullable Object[] added = values.clone();
        for (int i = 0; i < added.length; i++) {
            if (earlier.values[i] instanceof List<?> known && added[i] instanceof List<?> list) {
                added[i] = list.get(0) instanceof Facet ? addedFacets(list, known) : addedElements(list, known);
            } else if (earlier.values[i] != null) {
                added[i] = null;
            }
        }
        return new PropertyValues(added).copy();
    }

    /** Checks whether {@code earlier} with the values of {@link #addedSince} gives these values, in the same order. */
    boolean continues(PropertyValues earlier) {
        for (int i = 0; i < values.length; i++) {
            Object known = earlier.values[i];
            boolean kept = known == null
                    || known.equals(values[i])
                    || (known instanceof List<?> before
                            && values[i] instanceof List<?> list
                            && before.size() <= list.size()
                            && list.subList(0, before.size()).equals(before));
            if (!kept) {
                return false;
            }
        }
        return true;
    }

    private static List<Object> addedElements(List<?> list, List<?> known) {
        int same = commonStart(list, known);
        Map<Object, Integer> counts = new HashMap<>();
        known.subList(same, known.size()).forEach(element -> counts.merge(element, 1, Integer::sum));
        List<Object> added = new ArrayList<>();
        for (Object element : list.subList(same, list.size())) {
            int count = counts.getOrDefault(element, 0);
            if (count > 0) {
                counts.put(element, count - 1);
            } else {
                added.add(element);
            }
        }
        return added;
    }

    /** Returns how many elements at the start of both lists are identical. A list that only grew needs no other comparison. */
    private static int commonStart(List<?> list, List<?> known) {
        int end = Math.min(list.size(), known.size());
        int same = 0;
        while (same < end && list.get(same) == known.get(same)) {
            same++;
        }
        return same;
    }

    private static List<Object> addedFacets(List<?> list, List<?> known) {
        List<Object> added = new ArrayList<>();
        for (Object element : list) {
            Facet facet = (Facet) element;
            Facet before = sameClass(facet, known);
            if (before == null) {
                added.add(facet);
            } else if (before != facet && !before.equals(facet)) {
                facet.addedSince(before).ifPresent(added::add);
            }
        }
        return added;
    }

    private static @Nullable Facet sameClass(Facet facet, List<?> facets) {
        for (Object other : facets) {
            if (other.getClass() == facet.getClass()) {
                return (Facet) other;
            }
        }
        return null;
    }

    /**
     * Returns the values that differ from those of {@code earlier} and of which {@link #addedSince} gives nothing: single
     * values, and facets without an added part. The keys are the names of the properties; those of facets are such as
     * {@code facets/license}.
     */
    Map<String, Object> replacedSince(PropertyValues earlier, Property.Declaration properties) {
        Map<String, Object> replaced = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            Object before = earlier.values[i];
            if (value == null || before == null || value == before || value.equals(before)) {
                continue;
            }
            if (!(value instanceof List<?> list)) {
                replaced.put(properties.name(i), value);
            } else if (list.get(0) instanceof Facet) {
                addReplacedFacets(list, (List<?>) before, properties.name(i), replaced);
            }
        }
        return Collections.unmodifiableMap(replaced);
    }

    private static void addReplacedFacets(List<?> list, List<?> known, String name, Map<String, Object> replaced) {
        for (Object element : list) {
            Facet facet = (Facet) element;
            Facet before = sameClass(facet, known);
            if (before != null
                    && !before.equals(facet)
                    && facet.addedSince(before).isEmpty()) {
                replaced.put(name + "/" + facet.facetName(), facet);
            }
        }
    }

    /**
     * Returns the names of the properties that are present, separated by commas: with a value that is a string, a number or a
     * constant, and with the size of a list. Parts, addresses, which may have passwords, and the value of {@code secret} are not shown.
     */
    String shown(Property.Declaration properties, @Nullable Property<?> secret) {
        StringJoiner shown = new StringJoiner(", ");
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            boolean isHidden = value instanceof Record || (secret != null && secret.index() == i);
            if (value instanceof List<?> list) {
                shown.add(properties.name(i) + "=" + list.size());
            } else if (value != null) {
                shown.add(properties.name(i) + (isHidden ? "" : "=" + Shown.of(Optional.of(value))));
            }
        }
        return shown.toString();
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof PropertyValues that && Arrays.equals(values, that.values));
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }
}
