package dev.galley.moderation.internal.rule;

import dev.galley.text.Normalizer;
import dev.galley.text.internal.Shingles;
import java.util.LinkedHashMap;
import java.util.Map;

/** Caches the shingles of texts that are compared repeatedly. Holds the latest few thousand; thread-safe. */
final class ShingleCache {
    private static final int MAX_ENTRIES = 4_096;
    /** Longer texts are rare and would fill the memory. */
    private static final int MAX_TEXT_LENGTH = 10_000;

    private final Map<String, Shingles> known = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Shingles> eldest) {
            return size() > MAX_ENTRIES;
        }
    };

    Shingles of(String text) {
        if (text.length() > MAX_TEXT_LENGTH) {
            return make(text);
        }
        synchronized (known) {
            Shingles there = known.get(text);
            if (there != null) {
                return there;
            }
        }
        Shingles made = make(text);
        synchronized (known) {
            known.put(text, made);
        }
        return made;
    }

    private static Shingles make(String text) {
        return Shingles.of(Normalizer.full().normalize(text).text());
    }
}
