package dev.galley.moderation.policy;

import dev.galley.moderation.Option;
import java.util.Collection;

/** How one setting compares with another in strictness. */
public enum Strictness {
    /** They have the same effect. */
    SAME,
    /** The same comments, and possibly more, are held or rejected. */
    STRICTER,
    /** The same comments, or possibly fewer, are held or rejected. */
    LAXER,
    /** The effect is unknown. */
    UNKNOWN;

    /** Compares {@code to} with {@code from} as values of {@code option}. */
    public static <T> Strictness of(Option<T> option, T from, T to) {
        if (from.equals(to)) {
            return SAME;
        }
        return switch (option.direction()) {
            case UNORDERED -> UNKNOWN;
            case HIGHER_IS_STRICTER -> upwards(from, to);
            case HIGHER_IS_LAXER -> upwards(to, from);
        };
    }

    /** Returns {@link #STRICTER} if {@code more} is greater than {@code less}. */
    @SuppressWarnings("unchecked") // values of one option are of one type
    private static Strictness upwards(Object less, Object more) {
        if (less instanceof Collection<?> from && more instanceof Collection<?> to) {
            if (to.containsAll(from)) {
                return from.containsAll(to) ? SAME : STRICTER;
            }
            return from.containsAll(to) ? LAXER : UNKNOWN;
        }
        if (less instanceof Comparable<?> from) {
            return ((Comparable<Object>) from).compareTo(more) < 0 ? STRICTER : LAXER;
        }
        return UNKNOWN;
    }

    /** Combines the strictness of two changes. */
    public Strictness and(Strictness other) {
        if (this == SAME || this == other) {
            return other;
        }
        return other == SAME ? this : UNKNOWN;
    }
}
