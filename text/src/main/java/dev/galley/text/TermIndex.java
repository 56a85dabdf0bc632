package dev.galley.text;

import java.util.List;

/** Terms in the order of their tree's numbers, with the place where each may end. */
final class TermIndex {
    private final TermTree tree;
    private final PrefixFilter prefixFilter;
    private final Term[] terms;
    private final byte[] ends;
    private final byte latestEnd;

    TermIndex(List<Term> terms, TermTree tree) {
        this.tree = tree;
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

    TermTree tree() {
        return tree;
    }

    /** Returns the prefixes of the terms. */
    PrefixFilter prefixFilter() {
        return prefixFilter;
    }

    boolean isEmpty() {
        return terms.length == 0;
    }

    /** Returns all terms. */
    List<Term> terms() {
        return List.of(terms);
    }

    Term term(int number) {
        return terms[number];
    }

    /** Returns where the term may end, as a constant of {@link TermEnd}. */
    int end(int number) {
        return ends[number];
    }

    /** Returns the most permissive end of all terms. */
    int latestEnd() {
        return latestEnd;
    }
}
