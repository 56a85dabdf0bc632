package dev.galley.moderation.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Makes hits of what was found: without what is allowed, without hits within hits, and without weak terms alone. What is
 * allowed only ever takes away, so that it makes no verdict stricter.
 */
final class HitCollector {
    private static final Comparator<Candidate> ORDER = Comparator.<Candidate>comparingInt(
                    candidate -> candidate.span.start())
            .thenComparing(candidate -> candidate.span.end(), Comparator.reverseOrder())
            .thenComparing(candidate -> candidate.found.term(candidate.index).kind() == TermKind.WEAK)
            .thenComparingInt(candidate -> Integer.bitCount(candidate.steps))
            .thenComparing(candidate -> candidate.found.term(candidate.index).entry());

    private static final int FEWEST_WEAK = 2;
    private static final long MOST_WORDS_TO_WEAK = 20;

    private final String original;
    private final Set<Step> taken;
    private final AllowedSpans allowed = new AllowedSpans();
    private final List<Candidate> candidates = new ArrayList<>();

    /** @param steps what was needed to read it so, as bits */
    private record Candidate(FoundTerms found, int index, TextSpan span, int steps) {
        boolean isStrong() {
            return found.term(index).kind() == TermKind.STRONG;
        }
    }

    HitCollector(String original, Set<Step> taken) {
        this.original = original;
        this.taken = taken;
    }

    void allow(FoundTerms found) {
        for (int i = 0; i < found.size(); i++) {
            if (found.term(i).kind() == TermKind.ALLOWED) {
                allowed.add(found.span(i, original));
            }
        }
    }

    void sortAllowed() {
        allowed.sort();
    }

    /** Takes over what is not allowed; {@code steps} were needed for all of it. */
    void collect(FoundTerms found, int steps) {
        for (int i = 0; i < found.size(); i++) {
            if (found.term(i).kind() != TermKind.ALLOWED) {
                TextSpan span = found.span(i, original);
                if (!allowed.cover(span)) {
                    candidates.add(new Candidate(found, i, span, found.steps(i) | steps));
                }
            }
        }
    }

    private Set<Step> steps(Term term, TextSpan span, int bits) {
        String written = span.of(original);
        if (written.equals(term.entry())) {
            return Set.of();
        }
        Set<Step> steps = EnumSet.noneOf(Step.class);
        steps.addAll(FoldingSteps.of(written, taken));
        for (Step step : Step.values()) {
            if ((bits & step.bit()) != 0) {
                steps.add(step);
            }
        }
        return steps;
    }

    List<TermHit> result() {
        candidates.sort(ORDER);
        List<Candidate> outer = new ArrayList<>();
        boolean isInCompany = false;
        int end = 0;
        for (Candidate candidate : candidates) {
            isInCompany |= candidate.isStrong();
            if (candidate.span.end() > end) {
                end = candidate.span.end();
                outer.add(candidate);
            }
        }
        return isInCompany || prevails(outer.size())
                ? outer.stream().limit(TermMatcher.MOST_HITS).map(this::hit).toList()
                : List.of();
    }

    private TermHit hit(Candidate candidate) {
        FoundTerms found = candidate.found;
        Term term = found.term(candidate.index);
        String reading = term.hasWildcardsInside() ? found.folded(candidate.index) : found.reading(candidate.index);
        return new TermHit(term.entry(), candidate.span, reading, steps(term, candidate.span, candidate.steps));
    }

    /** Whether weak terms are each other's company: there are two of them, and they are much of what is said. */
    private boolean prevails(int hits) {
        if (hits < FEWEST_WEAK) {
            return false;
        }
        long words = 0;
        boolean isInWord = false;
        for (int i = 0; i < original.length(); i++) {
            boolean isLetter = Character.isLetterOrDigit(original.charAt(i));
            words += isLetter && !isInWord ? 1 : 0;
            isInWord = isLetter;
        }
        return hits * MOST_WORDS_TO_WEAK >= words;
    }
}
