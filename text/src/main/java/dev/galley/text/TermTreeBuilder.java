package dev.galley.text;

import dev.galley.text.internal.Skeleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Builds the tree level by level from the sorted skeletons of the terms. A state is a range of skeletons that share their first
 * units.
 */
final class TermTreeBuilder {
    /** The number of children from which on a state has a row, and that in a tree of many letters, whose rows are long. */
    private static final int MANY = 8;

    private static final int MANY_OF_MANY_LETTERS = 16;
    private static final int MANY_LETTERS = 1024;
    /** The units in the rows of states near the root, where a text spends most of its time, however few children they have. */
    private static final int SHALLOW = 1 << 15;

    private static final int[] NOTHING = {};

    private final List<Term> terms;
    private final char[][] keys;
    private final boolean hasTails;
    private final ClassCodes codes;
    private final int many;

    private int size = 1;
    private final char[] code;
    private final int[] firstTerm;
    /** The end of each state's range of keys; once its children are known, the end of the terms that end in it. */
    private final int[] end;

    private final int[] firstChild;
    private final int[] links;
    private final char[] tails;
    private int tailsLength;
    /** The rows, each in an array of its own until all are known: one that grows would need twice the memory. */
    private final List<int[]> rows = new ArrayList<>();

    private TermTreeBuilder(List<Term> terms, boolean hasTails) {
        this.hasTails = hasTails;
        codes = codes(terms);
        many = codes.size() > MANY_LETTERS ? MANY_OF_MANY_LETTERS : MANY;
        Keyed[] sorted = new Keyed[terms.size()];
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] = new Keyed(key(terms.get(i).letters()), terms.get(i));
        }
        Arrays.sort(sorted, Comparator.comparing(Keyed::key, Arrays::compare));
        this.terms = Arrays.stream(sorted).map(Keyed::term).toList();
        keys = Arrays.stream(sorted).map(Keyed::key).toArray(char[][]::new);
        int states = 1;
        int tailUnits = 0;
        int before = 0;
        for (int i = 0; i < keys.length; i++) {
            int length = keys[i].length;
            int common = i + 1 < keys.length ? Arrays.mismatch(keys[i], keys[i + 1]) : 0;
            if (common >= 0) {
                int own = hasTails ? Math.min(length, Math.max(before, common) + 1) : length;
                states += own - before;
                tailUnits += own < length ? length - own + TermTree.TAIL_END_LENGTH : 0;
                before = common;
            }
        }
        code = new char[states];
        firstTerm = new int[states];
        end = new int[states];
        firstChild = new int[states + 1];
        links = new int[states];
        tails = new char[tailUnits];
    }

    /**
     * Returns the terms and their tree.
     *
     * @param hasTails whether places where only one sequence of codes can follow need not be states of their own
     */
    static TermIndex build(List<Term> terms, boolean hasTails) {
        TermTreeBuilder builder = new TermTreeBuilder(terms, hasTails);
        return new TermIndex(builder.terms, builder.build());
    }

    private static ClassCodes codes(List<Term> terms) {
        BitSet classes = new BitSet();
        for (Term term : terms) {
            for (char letter : term.letters()) {
                classes.set(Skeleton.of(letter));
            }
        }
        return new ClassCodes(classes);
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

    private TermTree build() {
        end[TermTree.ROOT] = keys.length;
        int depth = 0;
        int endOfLevel = 1;
        for (int state = 0; state < size; state++) {
            if (state == endOfLevel) {
                depth++;
                endOfLevel = size;
            }
            addState(state, depth);
        }
        firstChild[size] = size;
        return new TermTree(codes, code, firstChild, links, joinedRows(), tails, firstTerm, end);
    }

    private void addState(int state, int depth) {
        int from = firstTerm[state];
        int to = end[state];
        firstChild[state] = size;
        if (state != TermTree.ROOT && hasTail(from, to, depth)) {
            end[state] = from;
            links[state] = TermTree.linkToTail(tailsLength);
            addTail(from, to, depth);
            return;
        }
        int inner = from;
        while (inner < to && keys[inner].length == depth) {
            inner++;
        }
        end[state] = inner;
        addChildren(inner, to, depth);
        boolean hasRow =
                state == TermTree.ROOT || rows.size() * codes.size() < SHALLOW || size - firstChild[state] >= many;
        links[state] = hasRow ? addRow(firstChild[state]) : TermTree.NO_ROW;
    }

    private boolean hasTail(int from, int to, int depth) {
        return hasTails && keys[from].length > depth && Arrays.equals(keys[from], keys[to - 1]);
    }

    private void addTail(int from, int to, int depth) {
        char[] key = keys[from];
        System.arraycopy(key, depth, tails, tailsLength, key.length - depth);
        int at = tailsLength + key.length - depth + 1;
        tails[at++] = (char) (from >>> Character.SIZE);
        tails[at++] = (char) from;
        tails[at++] = (char) (to >>> Character.SIZE);
        tails[at++] = (char) to;
        tailsLength = at;
    }

    /** Adds a child for each code that follows in a range of keys. */
    private void addChildren(int from, int to, int depth) {
        int start = from;
        for (int i = from; i < to; i++) {
            if (i + 1 == to || keys[i + 1][depth] != keys[i][depth]) {
                code[size] = keys[i][depth];
                firstTerm[size] = start;
                end[size] = i + 1;
                size++;
                start = i + 1;
            }
        }
    }

    /** Adds a row of the last states, from {@code firstChild}; returns where it will begin in the joined rows. */
    private int addRow(int firstChild) {
        int[] added = new int[codes.size()];
        for (int child = firstChild; child < size; child++) {
            added[code[child]] = child;
        }
        rows.add(added);
        return (rows.size() - 1) * added.length;
    }

    private int[] joinedRows() {
        int[] joined = new int[rows.size() * codes.size()];
        for (int i = 0; i < rows.size(); i++) {
            System.arraycopy(rows.set(i, NOTHING), 0, joined, i * codes.size(), codes.size());
        }
        return joined;
    }
}
