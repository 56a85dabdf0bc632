package dev.galley.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The terms of several matchers in one: it tells where in a text none of them can start, so that a text is gone through once
 * for all of them. A text that was {@linkplain Normalizer#normalize(String, TermFilter) normalised} with it is searched
 * faster by its matchers, and as ever by others; what is found is the same. Immutable and thread-safe.
 */
public final class TermFilter {
    private static final TermFilter NONE = new TermFilter(List.of());

    /** How the terms of a matcher, and of all others that read the same, begin. */
    private final Map<TermMatcher, PrefixFilter> prefixFilters = new HashMap<>();

    private TermFilter(Collection<TermMatcher> matchers) {
        Map<Normalizer, List<TermMatcher>> together = new HashMap<>();
        for (TermMatcher matcher : matchers) {
            together.computeIfAbsent(matcher.normalizer(), normalizer -> new ArrayList<>())
                    .add(matcher);
        }
        together.values().forEach(this::addAll);
    }

    /** One matcher alone gains nothing. */
    private void addAll(List<TermMatcher> together) {
        if (together.size() > 1) {
            PrefixFilter all = new PrefixFilter(together.stream()
                    .flatMap(matcher -> matcher.atWords().terms().stream())
                    .toList());
            together.forEach(matcher -> prefixFilters.put(matcher, all));
        }
    }

    /** One for these matchers. */
    public static TermFilter of(Collection<TermMatcher> matchers) {
        return new TermFilter(matchers);
    }

    /** One for no matcher. */
    public static TermFilter none() {
        return NONE;
    }

    /** How terms begin, for a matcher that gains by it. */
    Optional<PrefixFilter> prefixFilter(TermMatcher matcher) {
        return Optional.ofNullable(prefixFilters.get(matcher));
    }
}
