package dev.galley.spark;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Values that are costly to make, kept by what they are made from. Each executor has its own; the least recently used are dropped.
 * Thread-safe.
 */
final class Compiled<T> {
    private static final int MAX_ENTRIES = 64;

    private final Function<String, T> make;
    private final Map<String, T> made = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, T> eldest) {
            return size() > MAX_ENTRIES;
        }
    };

    Compiled(Function<String, T> make) {
        this.make = make;
    }

    /** Returns the value made from {@code source}. Others wait while it is made, so that it is made once. */
    synchronized T of(String source) {
        T known = made.get(source);
        if (known == null) {
            known = make.apply(source);
            made.put(source, known);
        }
        return known;
    }
}
