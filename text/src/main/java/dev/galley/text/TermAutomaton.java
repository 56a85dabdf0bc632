package dev.galley.text;

/**
 * Finds all terms in one pass (Aho and Corasick, 1975). States are numbered breadth first, so that the children of a
 * state stand side by side; states with many children, the root among them, have a row that answers at once.
 *
 * <p>An anchored one is no more than the tree of its terms: it finds those that start at a given place.
 */
final class TermAutomaton {
    static final int ROOT = 0;
    static final int NONE = -1;

    private static final int FEW = 8;

    // What a state has stands side by side, so that a step touches few lines of the cache.
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

    /** The state after {@code state} has read {@code symbol}, which is not 0. */
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

    /** The child of {@code state} by {@code symbol}, of an anchored automaton; {@link #ROOT} if there is none. */
    int descend(int state, int symbol) {
        int at = state * WIDTH;
        int row = states[at + ROW];
        return row != NONE ? rows[row + symbol] : Math.max(ROOT, child(at, symbol));
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

    /** The longest suffix of {@code state}, itself among them, that is a term; {@link #NONE}. */
    int output(int state) {
        return states[state * WIDTH + OUTPUT];
    }

    /** The next shorter suffix that is a term. */
    int nextOutput(int state) {
        return output(states[state * WIDTH + FAIL]);
    }

    /** The first of the terms that {@code state} is, in the order of the builder's result. */
    int firstTerm(int state) {
        return firstTerm[state];
    }

    /** The one after the last of them. */
    int endTerm(int state) {
        return endTerm[state];
    }
}
