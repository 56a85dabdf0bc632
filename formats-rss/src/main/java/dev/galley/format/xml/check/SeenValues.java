package dev.galley.format.xml.check;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values that must be unique, each with an associated value. Bounded, so that no document can exhaust the memory. */
public final class SeenValues {
    /** Once this many values are stored, no further ones are added. */
    private static final int MAX = 1_000_000;

    private final Map<String, String> values = new HashMap<>();

    /** Stores {@code value}; returns the value associated with it before, or null if it is new. */
    public @Nullable String put(String value, String associated) {
        return values.size() < MAX ? values.putIfAbsent(value, associated) : values.get(value);
    }

    /** Returns the number of stored values. */
    public int size() {
        return values.size();
    }
}
