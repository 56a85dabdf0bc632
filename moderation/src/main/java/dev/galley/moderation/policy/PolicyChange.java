package dev.galley.moderation.policy;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A difference between two policies.
 *
 * @param path the place, as a JSON pointer into the policy file, such as {@code /rules/links/max}
 * @param before the value in the first policy, in the form of the file; empty if there is none
 * @param after the value in the second policy; empty if there is none
 * @param words a description of the difference
 * @param strictness how the second policy compares with the first in this respect
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

    /** Returns the description, and whether the change is stricter or laxer, if known. */
    @Override
    public String toString() {
        return switch (strictness) {
            case STRICTER, LAXER -> words + " (" + strictness.name().toLowerCase(Locale.ROOT) + ")";
            case SAME, UNKNOWN -> words;
        };
    }
}
