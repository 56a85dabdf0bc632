package dev.galley.text;

import dev.galley.text.internal.Skeleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Builds the automaton level by level from the sorted skeletons of the terms. A state is a range of skeletons that
 * share their first units.
 */
final class TermAutomatonBuilder {
    /** The number of children from which on a state has a row, and that in an automaton of many letters, whose rows are long. */
    private static final int MANY = 8;

    private static final int MANY_OF_MANY_LETTERS = 16;
    private static final int MANY_LETTERS = 1024;
    /**
     * Number of row entries given to the states near the root however few children they have: a text spends most of its
     * time there.
     */
    private static final int SHALLOW = 1 << 15;

    private static final int[] NOTHING = {};
    private static final char[][] NO_KEYS = {};

    private final boolean anchored;
    private final List<Term> terms;
    private char[][] keys;
    private final ClassCodes codes;

    private final int many;

    private int size = 1;
    private final char[] code;
    private int[] from;
    private int[] to;
    private final int[] fail;
    private final int[] firstChild;
    private final int[] row;
    /** The rows, each in an array of its own until all are known: one that grows would need twice the memory. */
    private final List<int[]> rows = new ArrayList<>();

    private TermAutomatonBuilder(List<Term> terms, boolean anchored) {
        this.anchored = anchored;
        BitSet classes = new BitSet();
        for (Term term : terms) {
            for (char letter : term.letters()) {
                classes.set(Skeleton.of(letter));
            }
        }
        codes = new ClassCodes(classes);
        many = codes.size() > MANY_LETTERS ? MANY_OF_MANY_LETTERS : MANY;
        Keyed[] sorted = new Keyed[terms.size()];
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] = new Keyed(key(terms.get(i).letters()), terms.get(i));
        }
        Arrays.sort(sorted, Comparator.comparing(Keyed::key, Arrays::compare));
        this.terms = Arrays.stream(sorted).map(Keyed::term).toList();
        keys = Arrays.stream(sorted).map(Keyed::key).toArray(char[][]::new);
        int states = states(keys);
        code = new char[states];
        from = new int[states];
        to = new int[states];
        fail = new int[states];
        firstChild = new int[states + 1];
        row = new int[states];
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

    /** Returns the number of states: one for each beginning of a key, among them the empty one. */
    private static int states(char[][] keys) {
        int states = 1;
        char[] previous = {};
        for (char[] key : keys) {
            int common = Arrays.mismatch(previous, key);
            states += common < 0 ? 0 : key.length - common;
            previous = key;
        }
        return states;
    }

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
        int[] firstTerm = new int[code.length];
        int[] endTerm = new int[code.length];
        int[] output = new int[code.length];
        int depth = 0;
        int endOfLevel = 1;
        for (int state = 0; state < size; state++) {
            if (state == endOfLevel) {
                depth++;
                endOfLevel = size;
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
        keys = NO_KEYS;
        from = NOTHING;
        to = NOTHING;
        return new TermAutomaton(codes, firstChild, code, fail, row, joinedRows(), output, firstTerm, endTerm);
    }

    private int[] joinedRows() {
        int[] joined = new int[rows.size() * codes.size()];
        for (int i = 0; i < rows.size(); i++) {
            System.arraycopy(rows.set(i, NOTHING), 0, joined, i * codes.size(), codes.size());
        }
        return joined;
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
        boolean hasRow =
                state == TermAutomaton.ROOT || rows.size() * codes.size() < SHALLOW || size - firstChild[state] >= many;
        row[state] = hasRow ? addRow(state) : TermAutomaton.NONE;
    }

    private void addChild(int parent, char symbol, int start, int end) {
        code[size] = symbol;
        from[size] = start;
        to[size] = end;
        fail[size] = parent == TermAutomaton.ROOT || anchored ? TermAutomaton.ROOT : step(fail[parent], symbol);
        size++;
    }

    /** Adds a row for a state; returns where it will begin in the joined rows. */
    private int addRow(int state) {
        int[] added = new int[codes.size()];
        if (state != TermAutomaton.ROOT && !anchored) {
            for (int symbol = 1; symbol < added.length; symbol++) {
                added[symbol] = step(fail[state], symbol);
            }
        }
        for (int child = firstChild[state]; child < size; child++) {
            added[code[child]] = child;
        }
        rows.add(added);
        return (rows.size() - 1) * added.length;
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
        return rows.get(row[at] / codes.size())[symbol];
    }
}
