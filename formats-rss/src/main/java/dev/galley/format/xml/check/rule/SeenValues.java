package dev.galley.format.xml.check.rule;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values that must be unique, and what was said with them; bounded, so that no document can fill the memory. */
final class SeenValues {
    /** Beyond it, only what came before is compared with. */
    private static final int MAX = 1_000_000;

    private final Map<String, String> values = new HashMap<>();

    /** Remembers {@code value}; what was said with it before, or null where it is new. */
    @Nullable
    String put(String value, String with) {
        return values.size() < MAX ? values.putIfAbsent(value, with) : values.get(value);
    }

    int size() {
        return values.size();
    }
}
