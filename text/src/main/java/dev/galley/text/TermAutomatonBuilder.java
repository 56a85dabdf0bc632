package dev.galley.text;

import dev.galley.text.internal.Skeleton;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Builds the automaton level by level from the sorted skeletons of the terms. A state is a range of skeletons that
 * share their first units.
 */
final class TermAutomatonBuilder {
    private static final int MANY = 8;
    /**
     * Number of row entries given to the states near the root however few children they have: a text spends most of its
     * time there.
     */
    private static final int SHALLOW = 1 << 15;

    private final boolean anchored;
    private final List<Term> terms;
    private final char[][] keys;
    private final ClassCodes codes;

    private int size = 1;
    private char[] code = new char[64];
    private int[] from = new int[64];
    private int[] to = new int[64];
    private int[] fail = new int[64];
    private int[] firstChild = new int[65];
    private int[] row = new int[64];
    private int[] rows = new int[256];
    private int rowsSize;

    private TermAutomatonBuilder(List<Term> terms, boolean anchored) {
        this.anchored = anchored;
        BitSet classes = new BitSet();
        for (Term term : terms) {
            for (char letter : term.letters()) {
                classes.set(Skeleton.of(letter));
            }
        }
        codes = new ClassCodes(classes);
        Keyed[] sorted = new Keyed[terms.size()];
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] = new Keyed(key(terms.get(i).letters()), terms.get(i));
        }
        Arrays.sort(sorted, Comparator.comparing(Keyed::key, Arrays::compare));
        this.terms = Arrays.stream(sorted).map(Keyed::term).toList();
        keys = Arrays.stream(sorted).map(Keyed::key).toArray(char[][]::new);
    }

    /**
     * Returns the terms and their automaton.
     *
     * @param anchored whether to find terms at given positions only, so that states need no suffix links
     */
    static TermIndex build(List<Term> terms, boolean anchored) {
        TermAutomatonBuilder builder = new TermAutomatonBuilder(terms, anchored);
        return new TermIndex(builder.terms, builder.build());
    }

    @SuppressWarnings("ArrayRecordComponent") // sorted by it, never compared as a whole
    private record Keyed(char[] key, Term term) {}

    /** Returns the codes of the letters, with each run of one class as one. */
    private char[] key(char[] letters) {
        char[] key = Skeleton.runs(letters);
        for (int i = 0; i < key.length; i++) {
            key[i] = (char) codes.of(key[i]);
        }
        return key;
    }

    private TermAutomaton build() {
        to[0] = keys.length;
        int[] firstTerm = new int[64];
        int[] endTerm = new int[64];
        int[] output = new int[64];
        int depth = 0;
        int endOfLevel = 1;
        for (int state = 0; state < size; state++) {
            if (state == endOfLevel) {
                depth++;
                endOfLevel = size;
            }
            if (state == output.length) {
                firstTerm = Arrays.copyOf(firstTerm, state * 2);
                endTerm = Arrays.copyOf(endTerm, state * 2);
                output = Arrays.copyOf(output, state * 2);
            }
            int inner = from[state];
            while (inner < to[state] && keys[inner].length == depth) {
                inner++;
            }
            firstTerm[state] = from[state];
            endTerm[state] = inner;
            boolean isTerm = inner > from[state];
            output[state] = isTerm ? state : state == 0 || anchored ? TermAutomaton.NONE : output[fail[state]];
            addChildren(state, inner, depth);
        }
        firstChild[size] = size;
        return automaton(output, firstTerm, endTerm);
    }

    private TermAutomaton automaton(int[] output, int[] firstTerm, int[] endTerm) {
        return new TermAutomaton(
                codes,
                Arrays.copyOf(firstChild, size + 1),
                Arrays.copyOf(code, size),
                Arrays.copyOf(fail, size),
                Arrays.copyOf(row, size),
                Arrays.copyOf(rows, rowsSize),
                Arrays.copyOf(output, size),
                Arrays.copyOf(firstTerm, size),
                Arrays.copyOf(endTerm, size));
    }

    private void addChildren(int state, int inner, int depth) {
        firstChild[state] = size;
        int start = inner;
        for (int i = inner; i < to[state]; i++) {
            boolean isLast = i + 1 == to[state] || keys[i + 1][depth] != keys[i][depth];
            if (isLast) {
                addChild(state, keys[i][depth], start, i + 1);
                start = i + 1;
            }
        }
        firstChild[state + 1] = size;
        boolean hasRow = state == TermAutomaton.ROOT || rowsSize < SHALLOW || size - firstChild[state] >= MANY;
        row[state] = hasRow ? addRow(state) : TermAutomaton.NONE;
    }

    private void addChild(int parent, char symbol, int start, int end) {
        if (size == code.length) {
            grow(size * 2);
        }
        code[size] = symbol;
        from[size] = start;
        to[size] = end;
        fail[size] = parent == TermAutomaton.ROOT || anchored ? TermAutomaton.ROOT : step(fail[parent], symbol);
        size++;
    }

    private int addRow(int state) {
        int start = rowsSize;
        rowsSize += codes.size();
        if (rowsSize > rows.length) {
            rows = Arrays.copyOf(rows, Math.max(rowsSize, rows.length * 2));
        }
        if (state != TermAutomaton.ROOT && !anchored) {
            for (int symbol = 1; symbol < codes.size(); symbol++) {
                rows[start + symbol] = step(fail[state], symbol);
            }
        }
        for (int child = firstChild[state]; child < size; child++) {
            rows[start + code[child]] = child;
        }
        return start;
    }

    /** Like {@link TermAutomaton#step}, for the states already built. */
    private int step(int state, int symbol) {
        int at = state;
        while (row[at] == TermAutomaton.NONE) {
            for (int child = firstChild[at]; child < firstChild[at + 1]; child++) {
                if (code[child] == symbol) {
                    return child;
                }
            }
            at = fail[at];
        }
        return rows[row[at] + symbol];
    }

    private void grow(int capacity) {
        code = Arrays.copyOf(code, capacity);
        from = Arrays.copyOf(from, capacity);
        to = Arrays.copyOf(to, capacity);
        fail = Arrays.copyOf(fail, capacity);
        firstChild = Arrays.copyOf(firstChild, capacity + 1);
        row = Arrays.copyOf(row, capacity);
    }
}
