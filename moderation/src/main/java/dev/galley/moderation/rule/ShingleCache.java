package dev.galley.moderation.rule;

import dev.galley.text.Normalizer;
import dev.galley.text.internal.Shingles;
import java.util.LinkedHashMap;
import java.util.Map;

/** The shingles of texts that are compared again and again. Holds the latest few thousand; thread-safe. */
final class ShingleCache {
    private static final int MOST = 4_096;
    /** Longer texts are rare, and would fill the memory. */
    private static final int LONGEST = 10_000;

    private final Map<String, Shingles> known = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Shingles> eldest) {
            return size() > MOST;
        }
    };

    Shingles of(String text) {
        if (text.length() > LONGEST) {
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
