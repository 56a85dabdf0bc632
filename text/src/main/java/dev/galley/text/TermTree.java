package dev.galley.text;

/**
 * A tree of the terms' letter codes. States are numbered breadth first, so the children of a state are adjacent. The root and
 * other states with many children have a row that gives the next state directly.
 *
 * <p>Most states would have a single child, because the end of a term is seldom that of another. So the codes behind a state below
 * which there is one sequence only stand in a <i>tail</i>, each place of which is a state as well, numbered after the others.
 */
final class TermTree {
    static final int ROOT = 0;

    /** Behind the codes of a tail: their end, and two numbers of two units each, the first term and the one after the last. */
    static final int TAIL_END_LENGTH = 5;

    static final int NO_ROW = -1;

    // The data of a state is adjacent, so that a transition touches few cache lines.
    private static final int WIDTH = 4;
    private static final int FIRST_CHILD = 0;
    /** The start of its row, {@link #NO_ROW}, or less: see {@link #linkToTail}. */
    private static final int LINK = 1;

    private static final int FIRST_TERM = 2;
    private static final int END_TERM = 3;

    /** The number of children from which on a binary search is faster. */
    private static final int FEW = 8;

    private final ClassCodes codes;
    private final int size;
    private final int[] states;
    private final char[] code;
    private final int[] rows;
    private final char[] tails;

    /**
     * Creates a tree.
     *
     * @param code the code that leads to each state
     * @param firstChild the first child of each state, and the number of states
     * @param links the link of each state
     * @param rows the rows of states with many children
     * @param tails the tails, each with its end
     * @param firstTerm the first of the terms that end in each state
     * @param endTerm the one after the last of them
     */
    TermTree(
            ClassCodes codes,
            char[] code,
            int[] firstChild,
            int[] links,
            int[] rows,
            char[] tails,
            int[] firstTerm,
            int[] endTerm) {
        this.codes = codes;
        this.code = code;
        this.rows = rows;
        this.tails = tails;
        size = code.length;
        states = new int[(size + 1) * WIDTH];
        for (int state = 0; state < size; state++) {
            int at = state * WIDTH;
            states[at + FIRST_CHILD] = firstChild[state];
            states[at + LINK] = links[state];
            states[at + FIRST_TERM] = firstTerm[state];
            states[at + END_TERM] = endTerm[state];
        }
        states[size * WIDTH + FIRST_CHILD] = size;
    }

    /** Returns the link of a state whose tail begins at {@code start}. */
    static int linkToTail(int start) {
        return NO_ROW - 1 - start;
    }

    ClassCodes codes() {
        return codes;
    }

    /** Returns the number of states that are not in tails. */
    int size() {
        return size;
    }

    /** Returns the child of {@code state} for {@code symbol}, which is not 0; {@link #ROOT} if there is none. */
    int descend(int state, int symbol) {
        if (state >= size) {
            return tails[state - size] == symbol ? state + 1 : ROOT;
        }
        int at = state * WIDTH;
        int link = states[at + LINK];
        if (link >= 0) {
            return rows[link + symbol];
        }
        if (link < NO_ROW) {
            int tail = linkToTail(link);
            return tails[tail] == symbol ? size + tail + 1 : ROOT;
        }
        return child(at, symbol);
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
        return ROOT;
    }

    /** Returns the first child of a state. */
    int firstChild(int state) {
        if (state >= size) {
            return state + 1;
        }
        int link = states[state * WIDTH + LINK];
        return link < NO_ROW ? size + linkToTail(link) + 1 : states[state * WIDTH + FIRST_CHILD];
    }

    /** Returns the one after the last child of a state. */
    int lastChild(int state) {
        if (state >= size) {
            return tails[state - size] == 0 ? state + 1 : state + 2;
        }
        int link = states[state * WIDTH + LINK];
        return link < NO_ROW ? size + linkToTail(link) + 2 : states[(state + 1) * WIDTH + FIRST_CHILD];
    }

    /** Returns the code that leads to a state. */
    int codeOf(int state) {
        return state < size ? code[state] : tails[state - size - 1];
    }

    /** Checks whether terms end in a state. */
    boolean hasTerms(int state) {
        return state < size
                ? states[state * WIDTH + FIRST_TERM] < states[state * WIDTH + END_TERM]
                : tails[state - size] == 0;
    }

    /** Returns the first of the terms that end in {@code state}, if there are any, in the order of the builder's result. */
    int firstTerm(int state) {
        return state < size ? states[state * WIDTH + FIRST_TERM] : tailNumber(state - size + 1);
    }

    /** Returns the one after the last of the terms that end in {@code state}. */
    int endTerm(int state) {
        return state < size ? states[state * WIDTH + END_TERM] : tailNumber(state - size + 3);
    }

    private int tailNumber(int at) {
        return tails[at] << Character.SIZE | tails[at + 1];
    }
}
