package dev.galley.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The combined terms of several matchers. Finds the positions in a text where none of them can start, so that the text
 * is scanned once for all. Its matchers search a text {@linkplain Normalizer#normalize(String, TermFilter) normalised}
 * with it faster; results do not change. Immutable and thread-safe.
 */
public final class TermFilter {
    private static final TermFilter NONE = new TermFilter(List.of());

    /** For each matcher, the prefixes of its terms and of the terms of all matchers with an equal normaliser. */
    private final Map<TermMatcher, PrefixFilter> prefixFilters = new HashMap<>();

    private TermFilter(Collection<TermMatcher> matchers) {
        Map<Normalizer, List<TermMatcher>> together = new HashMap<>();
        for (TermMatcher matcher : matchers) {
            together.computeIfAbsent(matcher.normalizer(), normalizer -> new ArrayList<>())
                    .add(matcher);
        }
        together.values().forEach(this::addAll);
    }

    /** Adds the matchers of one normaliser; a filter for a single matcher has no benefit. */
    private void addAll(List<TermMatcher> together) {
        if (together.size() > 1) {
            PrefixFilter all = new PrefixFilter(together.stream()
                    .flatMap(matcher -> matcher.atWords().terms().stream())
                    .toList());
            together.forEach(matcher -> prefixFilters.put(matcher, all));
        }
    }

    /** Returns a filter for the given matchers. */
    public static TermFilter of(Collection<TermMatcher> matchers) {
        return new TermFilter(matchers);
    }

    /** Returns a filter for no matchers. */
    public static TermFilter none() {
        return NONE;
    }

    /** Returns the prefix filter of a matcher; empty if it would not benefit. */
    Optional<PrefixFilter> prefixFilter(TermMatcher matcher) {
        return Optional.ofNullable(prefixFilters.get(matcher));
    }
}
