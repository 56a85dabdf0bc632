package dev.galley.moderation.policy;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * One thing in which two policies differ.
 *
 * @param path where, as a JSON pointer into the policy file, such as {@code /rules/links/max}
 * @param before what the first policy says there, as its file writes it; empty where it says nothing
 * @param after what the second policy says there
 * @param words the difference in words
 * @param strictness how the second compares with the first, as far as this alone goes
 */
public record PolicyChange(
        String path, Optional<Object> before, Optional<Object> after, String words, Strictness strictness) {
    public PolicyChange {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(strictness, "strictness");
    }

    /** The words, and whether that is stricter or laxer, where that can be said. */
    @Override
    public String toString() {
        return switch (strictness) {
            case STRICTER, LAXER -> words + " (" + strictness.name().toLowerCase(Locale.ROOT) + ")";
            case SAME, UNKNOWN -> words;
        };
    }
}
