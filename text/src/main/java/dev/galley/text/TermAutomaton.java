package dev.galley.text;

/**
 * Finds all terms in one pass (Aho and Corasick, 1975). States are numbered breadth first, so the children of a state
 * are adjacent. The root and other states with many children have a row that gives the next state directly.
 *
 * <p>An anchored automaton is only the trie of the terms: it finds those that start at a given position.
 */
final class TermAutomaton {
    static final int ROOT = 0;
    static final int NONE = -1;

    private static final int FEW = 8;

    // The data of a state is adjacent, so that a transition touches few cache lines.
    private static final int WIDTH = 4;
    private static final int FIRST_CHILD = 0;
    private static final int FAIL = 1;
    private static final int ROW = 2;
    private static final int OUTPUT = 3;

    private final ClassCodes codes;
    private final int[] states;
    private final char[] code;
    private final int[] rows;
    private final int[] firstTerm;
    private final int[] endTerm;

    TermAutomaton(
            ClassCodes codes,
            int[] firstChild,
            char[] code,
            int[] fail,
            int[] row,
            int[] rows,
            int[] output,
            int[] firstTerm,
            int[] endTerm) {
        this.codes = codes;
        this.code = code;
        this.rows = rows;
        this.firstTerm = firstTerm;
        this.endTerm = endTerm;
        states = new int[firstChild.length * WIDTH];
        for (int state = 0; state < firstChild.length; state++) {
            states[state * WIDTH + FIRST_CHILD] = firstChild[state];
        }
        for (int state = 0; state < fail.length; state++) {
            states[state * WIDTH + FAIL] = fail[state];
            states[state * WIDTH + ROW] = row[state];
            states[state * WIDTH + OUTPUT] = output[state];
        }
    }

    ClassCodes codes() {
        return codes;
    }

    /** Returns the state after {@code state} has read {@code symbol}, which is not 0. */
    int step(int state, int symbol) {
        int at = state * WIDTH;
        while (states[at + ROW] == NONE) {
            int child = child(at, symbol);
            if (child != NONE) {
                return child;
            }
            at = states[at + FAIL] * WIDTH;
        }
        return rows[states[at + ROW] + symbol];
    }

    /**
     * Returns the child of {@code state} for {@code symbol} in an anchored automaton; {@link #ROOT} if there is none.
     */
    int descend(int state, int symbol) {
        int at = state * WIDTH;
        int row = states[at + ROW];
        return row != NONE ? rows[row + symbol] : Math.max(ROOT, child(at, symbol));
    }

    /** Returns the first child of a state. */
    int firstChild(int state) {
        return states[state * WIDTH + FIRST_CHILD];
    }

    /** Returns the one after the last child of a state. */
    int lastChild(int state) {
        return states[(state + 1) * WIDTH + FIRST_CHILD];
    }

    /** Returns the symbol that leads to a state. */
    int codeOf(int state) {
        return code[state];
    }

    private int child(int at, int symbol) {
        int low = states[at + FIRST_CHILD];
        int high = states[at + WIDTH + FIRST_CHILD];
        while (high - low > FEW) {
            int middle = (low + high) >>> 1;
            if (code[middle] <= symbol) {
                low = middle;
            } else {
                high = middle;
            }
        }
        for (int child = low; child < high; child++) {
            if (code[child] == symbol) {
                return child;
            }
        }
        return NONE;
    }

    /**
     * Returns the longest suffix of {@code state}, including itself, that is a term; {@link #NONE} if there is none.
     */
    int output(int state) {
        return states[state * WIDTH + OUTPUT];
    }

    /** Returns the next shorter suffix that is a term. */
    int nextOutput(int state) {
        return output(states[state * WIDTH + FAIL]);
    }

    /** Returns the first of the terms that end in {@code state}, in the order of the builder's result. */
    int firstTerm(int state) {
        return firstTerm[state];
    }

    /** Returns the one after the last of the terms that end in {@code state}. */
    int endTerm(int state) {
        return endTerm[state];
    }
}
