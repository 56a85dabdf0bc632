package dev.galley.moderation;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Values of {@linkplain Option options}; one that is not set has its default. Immutable, and in one order, whatever order
 * they were set in, so that equal policies read alike.
 */
public final class OptionValues {
    /** None set. */
    public static final OptionValues DEFAULTS = new OptionValues(Map.of());

    private final Map<String, Object> values;

    private OptionValues(Map<String, Object> values) {
        this.values = values;
    }

    /** The value of {@code option}. */
    @SuppressWarnings("unchecked") // with() is the only way in, and typed
    public <T> T get(Option<T> option) {
        Object value = values.get(option.name());
        return value == null ? option.defaultValue() : (T) value;
    }

    /** Whether {@code option} is set, even if to its default. */
    public boolean isSet(Option<?> option) {
        return values.containsKey(option.name());
    }

    /**
     * The same values with another one.
     *
     * @throws IllegalArgumentException where the value is out of range
     */
    public <T> OptionValues with(Option<T> option, T value) {
        Map<String, Object> more = new TreeMap<>(values);
        more.put(option.name(), option.check(value));
        return new OptionValues(Collections.unmodifiableMap(more));
    }

    /** These values, and those of {@code below} where these leave an option unset. */
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

    /** What is set, for people. */
    @Override
    public String toString() {
        return values.toString();
    }
}
