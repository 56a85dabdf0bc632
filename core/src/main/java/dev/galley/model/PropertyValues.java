package dev.galley.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The values of an object's properties. Builders change theirs; immutable objects keep a {@link #copy()}. Equality, copying
 * and {@link #addedSince} cover all properties, so that none can be forgotten.
 */
final class PropertyValues {
    /** Indexed by {@link Property#index()}. Null for an absent value and, after copying, for an empty list. */
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
        values[property.index()] = Lists.copy(elements, property.name());
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
            if (copy[i] instanceof List<?> list) {
                copy[i] = list.isEmpty() ? null : List.copyOf(list);
            }
        }
        return new PropertyValues(copy);
    }

    /**
     * Returns what these values hold beyond {@code earlier}: single values that were absent, elements of lists behind
     * as many as there were, and facets of other classes.
     */
    PropertyValues addedSince(PropertyValues earlier) {
        @Nullable Object[] added = values.clone();
        for (int i = 0; i < added.length; i++) {
            if (earlier.values[i] instanceof List<?> known && added[i] instanceof List<?> list) {
                added[i] = list.get(0) instanceof Facet
                        ? list.stream()
                                .filter(facet ->
                                        known.stream().noneMatch(other -> other.getClass() == facet.getClass()))
                                .toList()
                        : list.subList(Math.min(known.size(), list.size()), list.size());
            } else if (earlier.values[i] != null) {
                added[i] = null;
            }
        }
        return new PropertyValues(added).copy();
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
