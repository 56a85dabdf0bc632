package dev.galley.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Turns found terms into hits. Drops those that an allowed term covers, hits within other hits unless they are wanted, and
 * weak terms on their own. Allowed terms only remove hits, so they never make a decision stricter.
 */
final class HitCollector {
    private static final Comparator<Candidate> ORDER = Comparator.<Candidate>comparingInt(
                    candidate -> candidate.span.start())
            .thenComparing(candidate -> candidate.span.end(), Comparator.reverseOrder())
            .thenComparing(candidate -> candidate.found.term(candidate.index).kind() == TermKind.WEAK)
            .thenComparingInt(candidate -> candidate.foldings & Folding.MASKED.bit())
            .thenComparingInt(candidate -> Integer.bitCount(candidate.foldings))
            .thenComparing(candidate -> candidate.found.term(candidate.index).entry());

    private static final int MIN_WEAK_HITS = 2;
    private static final long MAX_WORDS_PER_WEAK_HIT = 20;

    private final String original;
    private final Set<Folding> taken;
    private final boolean withNested;
    private final AllowedSpans allowed = new AllowedSpans();
    private final List<Candidate> candidates = new ArrayList<>();

    /**
     * A found term that is not allowed.
     *
     * @param foldings the foldings needed to read it, as bits
     */
    private record Candidate(FoundTerms found, int index, TextSpan span, int foldings) {
        boolean isStrong() {
            return found.term(index).kind() == TermKind.STRONG;
        }
    }

    HitCollector(String original, Set<Folding> taken, boolean withNested) {
        this.original = original;
        this.taken = taken;
        this.withNested = withNested;
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

    /** Adds the found terms that no allowed term covers; {@code foldings} were needed for all of them. */
    void collect(FoundTerms found, int foldings) {
        for (int i = 0; i < found.size(); i++) {
            if (found.term(i).kind() != TermKind.ALLOWED) {
                TextSpan span = found.span(i, original);
                if (!allowed.cover(span)) {
                    candidates.add(new Candidate(found, i, span, found.foldings(i) | foldings));
                }
            }
        }
    }

    private Set<Folding> foldings(Term term, TextSpan span, int bits) {
        String written = span.of(original);
        if (written.equals(term.entry())) {
            return Set.of();
        }
        Set<Folding> foldings = EnumSet.noneOf(Folding.class);
        foldings.addAll(AppliedFoldings.of(written, taken));
        for (Folding folding : Folding.values()) {
            if ((bits & folding.bit()) != 0) {
                foldings.add(folding);
            }
        }
        return foldings;
    }

    List<TermHit> result() {
        candidates.sort(ORDER);
        List<Candidate> reported = new ArrayList<>();
        boolean isInCompany = false;
        int end = 0;
        for (Candidate candidate : candidates) {
            isInCompany |= candidate.isStrong();
            if (withNested || candidate.span.end() > end) {
                end = candidate.span.end();
                reported.add(candidate);
            }
        }
        return isInCompany || prevails(reported.size())
                ? reported.stream().limit(TermMatcher.MAX_HITS).map(this::hit).toList()
                : List.of();
    }

    private TermHit hit(Candidate candidate) {
        FoundTerms found = candidate.found;
        Term term = found.term(candidate.index);
        String reading = term.hasWildcardsInside() ? found.folded(candidate.index) : found.reading(candidate.index);
        return new TermHit(term.entry(), candidate.span, reading, foldings(term, candidate.span, candidate.foldings));
    }

    /**
     * Checks whether the weak terms support each other: there are at least two, and they make up a large part of the
     * text.
     */
    private boolean prevails(int hits) {
        if (hits < MIN_WEAK_HITS) {
            return false;
        }
        long words = 0;
        boolean isInWord = false;
        for (int i = 0; i < original.length(); i++) {
            boolean isLetter = Character.isLetterOrDigit(original.charAt(i));
            words += isLetter && !isInWord ? 1 : 0;
            isInWord = isLetter;
        }
        return hits * MAX_WORDS_PER_WEAK_HIT >= words;
    }
}
