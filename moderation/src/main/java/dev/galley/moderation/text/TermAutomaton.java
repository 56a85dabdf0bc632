package dev.galley.moderation.text;

/**
 * Finds all terms in one pass (Aho and Corasick, 1975). States are numbered breadth first, so that the children of a
 * state stand side by side; states with many children, the root among them, have a row that answers at once.
 */
final class TermAutomaton {
    static final int ROOT = 0;
    static final int NONE = -1;

    private static final int FEW = 8;

    private final ClassCodes codes;
    private final int[] firstChild;
    private final char[] code;
    private final int[] fail;
    private final int[] row;
    private final int[] rows;
    private final int[] output;
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
        this.firstChild = firstChild;
        this.code = code;
        this.fail = fail;
        this.row = row;
        this.rows = rows;
        this.output = output;
        this.firstTerm = firstTerm;
        this.endTerm = endTerm;
    }

    ClassCodes codes() {
        return codes;
    }

    /** The state after {@code state} has read {@code symbol}, which is not 0. */
    int step(int state, int symbol) {
        int at = state;
        while (row[at] == NONE) {
            int child = child(at, symbol);
            if (child != NONE) {
                return child;
            }
            at = fail[at];
        }
        return rows[row[at] + symbol];
    }

    private int child(int state, int symbol) {
        int low = firstChild[state];
        int high = firstChild[state + 1];
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
        return output[state];
    }

    /** The next shorter suffix that is a term. */
    int nextOutput(int state) {
        return output[fail[state]];
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
