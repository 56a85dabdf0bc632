package dev.galley.model;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * What the builders of the model share.
 *
 * @param <B> the builder itself
 */
abstract class ValueBuilder<B extends ValueBuilder<B>> {
    final PropertyValues values;

    ValueBuilder(PropertyValues values) {
        this.values = values;
    }

    abstract B self();

    final <T> B set(Property<T> property, @Nullable T value) {
        values.set(property, value);
        return self();
    }

    final <T> B setAll(Property<T> property, Collection<? extends T> elements) {
        values.setAll(property, elements);
        return self();
    }

    final <T> B add(Property<T> property, T element) {
        values.add(property, element);
        return self();
    }
}
