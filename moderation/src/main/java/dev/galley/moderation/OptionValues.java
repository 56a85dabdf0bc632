package dev.galley.moderation;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * The values of {@linkplain Option options}. An option that is not set has its default. Immutable; the order does not
 * depend on the order of setting, so equal policies have equal text forms.
 */
public final class OptionValues {
    /** No options set. */
    public static final OptionValues DEFAULTS = new OptionValues(Map.of());

    private final Map<String, Object> values;

    private OptionValues(Map<String, Object> values) {
        this.values = values;
    }

    /** Returns the value of {@code option}. */
    @SuppressWarnings("unchecked") // with() is the only way in, and typed
    public <T> T get(Option<T> option) {
        Object value = values.get(option.name());
        return value == null ? option.defaultValue() : (T) value;
    }

    /** Checks whether {@code option} is set, even if to its default. */
    public boolean isSet(Option<?> option) {
        return values.containsKey(option.name());
    }

    /**
     * Returns these values with {@code option} set.
     *
     * @throws IllegalArgumentException if the value is out of range
     */
    public <T> OptionValues with(Option<T> option, T value) {
        Map<String, Object> more = new TreeMap<>(values);
        more.put(option.name(), option.check(value));
        return new OptionValues(Collections.unmodifiableMap(more));
    }

    /** Returns these values, with unset options taken from {@code below}. */
    OptionValues over(OptionValues below) {
        Map<String, Object> both = new TreeMap<>(below.values);
        both.putAll(values);
        return new OptionValues(Collections.unmodifiableMap(both));
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof OptionValues that && values.equals(that.values));
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    /** Returns the options set, for debugging. */
    @Override
    public String toString() {
        return values.toString();
    }
}
