package dev.galley.text;

import java.util.List;

/** Terms in the order in which their automaton numbers them, and where each may end, close together. */
final class TermIndex {
    private final TermAutomaton automaton;
    private final PrefixFilter prefixFilter;
    private final Term[] terms;
    private final byte[] ends;
    private final byte latestEnd;

    TermIndex(List<Term> terms, TermAutomaton automaton) {
        this.automaton = automaton;
        prefixFilter = new PrefixFilter(terms);
        this.terms = terms.toArray(Term[]::new);
        ends = new byte[this.terms.length];
        byte latest = TermEnd.WHOLE_WORD;
        for (int i = 0; i < ends.length; i++) {
            ends[i] = TermEnd.of(this.terms[i]);
            latest = ends[i] > latest ? ends[i] : latest;
        }
        latestEnd = latest;
    }

    TermAutomaton automaton() {
        return automaton;
    }

    /** How the terms begin. */
    PrefixFilter prefixFilter() {
        return prefixFilter;
    }

    boolean isEmpty() {
        return terms.length == 0;
    }

    /** All of them. */
    List<Term> terms() {
        return List.of(terms);
    }

    Term term(int number) {
        return terms[number];
    }

    /** Where the term may end, as {@link TermEnd} numbers it. */
    int end(int number) {
        return ends[number];
    }

    /** The freest of all ends. */
    int latestEnd() {
        return latestEnd;
    }
}
