package dev.galley.moderation.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Makes hits of what was found: without what is allowed, without hits within hits, and without weak terms alone. */
final class HitCollector {
    private static final Comparator<Candidate> ORDER = Comparator.<Candidate>comparingInt(
                    candidate -> candidate.hit().span().start())
            .thenComparing(candidate -> candidate.hit().span().end(), Comparator.reverseOrder())
            .thenComparing(candidate -> candidate.hit().steps().size())
            .thenComparing(candidate -> candidate.hit().term());

    private static final int FEWEST_WEAK = 2;
    private static final long MOST_WORDS_TO_WEAK = 20;

    private final String original;
    private final Set<Step> taken;
    private final AllowedSpans allowed = new AllowedSpans();
    private final List<Candidate> candidates = new ArrayList<>();
    private int strong;
    private int weak;

    private record Candidate(TermHit hit, boolean weak) {}

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
        for (int i = 0; i < found.size() && strong < TermMatcher.MOST_HITS; i++) {
            Term term = found.term(i);
            if (term.kind() != TermKind.ALLOWED && hasRoom(term)) {
                collect(found, i, steps);
            }
        }
    }

    /** Each kind has its own room: however many weak hits there are, they hide no strong one. */
    private boolean hasRoom(Term term) {
        return term.kind() == TermKind.STRONG || weak < TermMatcher.MOST_HITS;
    }

    private void collect(FoundTerms found, int index, int steps) {
        Term term = found.term(index);
        TextSpan span = found.span(index, original);
        if (allowed.cover(span)) {
            return;
        }
        String reading = term.hasWildcardsInside() ? found.folded(index) : found.reading(index);
        TermHit hit = new TermHit(term.entry(), span, reading, steps(term, span, found.steps(index) | steps));
        boolean isWeak = term.kind() == TermKind.WEAK;
        candidates.add(new Candidate(hit, isWeak));
        weak += isWeak ? 1 : 0;
        strong += isWeak ? 0 : 1;
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
        int end = 0;
        for (Candidate candidate : candidates) {
            if (candidate.hit().span().end() > end) {
                end = candidate.hit().span().end();
                outer.add(candidate);
            }
        }
        boolean isInCompany = outer.stream().anyMatch(candidate -> !candidate.weak()) || prevails(outer.size());
        return outer.stream()
                .filter(candidate -> isInCompany || !candidate.weak())
                .limit(TermMatcher.MOST_HITS)
                .map(Candidate::hit)
                .toList();
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
