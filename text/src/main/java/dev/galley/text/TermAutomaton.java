package dev.galley.text;

import java.util.List;

/**
 * Finds all terms in one pass, wherever they start (Aho and Corasick, 1975): if a state has no child for a
 * letter, the search goes on in the state of its longest suffix that has one.
 */
final class TermAutomaton {
    static final int NONE = -1;

    private final TermIndex index;
    private final TermTree tree;
    /** The state of the longest proper suffix of each state. */
    private final int[] suffix;
    /** The state of the longest suffix of each state, itself included, in which terms end. */
    private final int[] output;

    TermAutomaton(List<Term> terms) {
        index = TermTreeBuilder.build(terms, false);
        tree = index.tree();
        suffix = new int[tree.size()];
        output = new int[tree.size()];
        // The states are in order of their depth, so that the suffixes of a state are known before its children's are
        // needed.
        for (int state = 0; state < suffix.length; state++) {
            boolean isRoot = state == TermTree.ROOT;
            output[state] = tree.hasTerms(state) ? state : isRoot ? NONE : output[suffix[state]];
            for (int child = tree.firstChild(state); child < tree.lastChild(state); child++) {
                suffix[child] = isRoot ? TermTree.ROOT : step(suffix[state], tree.codeOf(child));
            }
        }
    }

    /** Returns the terms it finds. */
    TermIndex index() {
        return index;
    }

    /** Returns the state after {@code state} has read {@code symbol}, which is not 0. */
    int step(int state, int symbol) {
        int at = state;
        int next = tree.descend(at, symbol);
        while (next == TermTree.ROOT && at != TermTree.ROOT) {
            at = suffix[at];
            next = tree.descend(at, symbol);
        }
        return next;
    }

    /** Returns the longest suffix of {@code state}, including itself, in which terms end; {@link #NONE} if there is none. */
    int output(int state) {
        return output[state];
    }

    /** Returns the next shorter suffix in which terms end. */
    int nextOutput(int state) {
        return output[suffix[state]];
    }
}
