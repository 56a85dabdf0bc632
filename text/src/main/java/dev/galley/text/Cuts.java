package dev.galley.text;

import java.util.Arrays;

/** Ranges of a folded text to leave out, so that the letters around them are read as one word. */
final class Cuts {
    /** Flag of a cut: a word may start after it. */
    static final int STARTS = 1;
    /** Flag of a cut: a word may end before it. */
    static final int ENDS = 2;
    /** Flag of a cut: one word may end and another begin here, if the letters around it consist of several terms. */
    static final int SEAM = 4;

    private static final int WIDTH = 3;
    /** How much text around a cut is kept: a term of several words may begin before it. */
    private static final int AROUND = TermParser.MAX_LENGTH;
    /** Replaces omitted text; belongs to no word and no term. */
    static final char LEFT_OUT = '\uFFFF';

    private final FoldedText text;
    private int[] data = new int[4 * WIDTH];
    private int size;
    private boolean hasSeams;

    Cuts(FoldedText text) {
        this.text = text;
    }

    /** Adds a range that is not empty. Of ranges that overlap, the one that starts first is used. */
    void add(int from, int to, int flags) {
        if (size * WIDTH == data.length) {
            data = Arrays.copyOf(data, 2 * data.length);
        }
        data[size * WIDTH] = from;
        data[size * WIDTH + 1] = to;
        data[size * WIDTH + 2] = flags;
        hasSeams |= (flags & SEAM) != 0;
        size++;
    }

    int size() {
        return size;
    }

    /** Adds a flag to a cut. */
    void flag(int number, int flag) {
        data[number * WIDTH + 2] |= flag;
    }

    /** Sorts the ranges by their start; needed if they come from several sources. */
    void sort() {
        long[] order = new long[size];
        for (int i = 0; i < size; i++) {
            order[i] = ((long) data[i * WIDTH] << Integer.SIZE) | i;
        }
        Arrays.sort(order);
        int[] sorted = new int[data.length];
        for (int i = 0; i < size; i++) {
            System.arraycopy(data, (int) order[i] * WIDTH, sorted, i * WIDTH, WIDTH);
        }
        data = sorted;
    }

    /** Checks whether several terms may follow one another without a gap. */
    boolean hasSeams() {
        return hasSeams;
    }

    /**
     * Returns the text around the cuts without them.
     *
     * @param withSeams whether seams count: only terms that begin or end at one are then found
     */
    FoldedText join(boolean withSeams) {
        FoldedTextBuilder out = new FoldedTextBuilder(Math.min(text.length(), 4 * AROUND));
        int at = 0;
        for (int i = 0; i < size; i++) {
            int from = data[i * WIDTH];
            if (from < at) {
                continue;
            }
            copy(out, at, from);
            at = data[i * WIDTH + 1];
            int flags = data[i * WIDTH + 2];
            out.markCut();
            if ((flags & STARTS) != 0) {
                out.markWordStart();
            }
            if ((flags & ENDS) != 0) {
                out.markWordEnd(out.length());
            }
            if (withSeams && (flags & SEAM) != 0) {
                out.markSeam();
            }
        }
        copy(out, at, text.length());
        return out.build(text, false);
    }

    /** Copies the text between two cuts; if it is long, only the parts next to them. */
    private void copy(FoldedTextBuilder out, int from, int to) {
        if (to - from <= 2 * AROUND) {
            copyAll(out, from, to);
            return;
        }
        if (from > 0) {
            copyAll(out, from, from + AROUND);
        }
        out.append(LEFT_OUT, text.startOf(from + AROUND), text.endOf(from + AROUND));
        if (to < text.length()) {
            copyAll(out, to - AROUND, to);
        }
    }

    private void copyAll(FoldedTextBuilder out, int from, int to) {
        char[] units = text.units();
        for (int i = from; i < to; i++) {
            out.append(units[i], text.startOf(i), text.endOf(i));
        }
    }
}
