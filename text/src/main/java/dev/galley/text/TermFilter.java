package dev.galley.text;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The combined terms of several matchers with an equal normaliser. Finds the positions in a text where none of them can
 * start, so that the text is scanned once for all. Immutable and thread-safe.
 */
final class TermFilter {
    private static final TermFilter NONE = new TermFilter(List.of());

    private final Set<TermMatcher> matchers;
    private final Optional<PrefixFilter> prefixes;

    /** A filter for a single matcher has no benefit. */
    private TermFilter(List<TermMatcher> matchers) {
        this.matchers = matchers.size() > 1 ? Set.copyOf(matchers) : Set.of();
        prefixes = this.matchers.isEmpty()
                ? Optional.empty()
                : Optional.of(new PrefixFilter(matchers.stream()
                        .flatMap(matcher -> matcher.atWords().terms().stream())
                        .toList()));
    }

    /** Returns a filter for the given matchers, whose normalisers must be equal. */
    static TermFilter of(List<TermMatcher> matchers) {
        return new TermFilter(matchers);
    }

    /** Returns a filter for no matchers. */
    static TermFilter none() {
        return NONE;
    }

    /** Returns the prefixes of the terms of all matchers; empty if {@code matcher} is not one of them. */
    Optional<PrefixFilter> prefixFilter(TermMatcher matcher) {
        return matchers.contains(matcher) ? prefixes : Optional.empty();
    }
}
