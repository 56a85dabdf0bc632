package dev.galley.text;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;

/** The places where terms were found, in compact form because a long text may contain very many. */
final class FoundTerms {
    private static final int WIDTH = 5;
    private static final Term[] NO_TERMS = {};
    private static final int[] NO_DATA = {};

    private final FoldedText text;
    private Term[] terms = NO_TERMS;
    private int[] data = NO_DATA;
    private int size;

    FoundTerms(FoldedText text) {
        this.text = text;
    }

    int size() {
        return size;
    }

    /** Adds a term with the range of its letters and the range of the word that contains them. */
    void add(Term term, int foldings, int lettersStart, int lettersEnd, int start, int end) {
        if (size == terms.length) {
            int capacity = Math.max(4, size * 2);
            terms = Arrays.copyOf(terms, capacity);
            data = Arrays.copyOf(data, capacity * WIDTH);
        }
        terms[size] = term;
        int at = size++ * WIDTH;
        data[at] = foldings;
        data[at + 1] = lettersStart;
        data[at + 2] = lettersEnd;
        data[at + 3] = start;
        data[at + 4] = end;
    }

    /**
     * Of letters that were joined and may be several words, keeps the terms that follow one another without a gap from a word start to
     * a word end. Others are parts of longer words, or a whole word, which is found where seams do not count.
     */
    void keepSeamless() {
        if (size == 0 || !text.hasSeams()) {
            return;
        }
        Integer[] byStart = new Integer[size];
        Arrays.setAll(byStart, i -> i);
        Arrays.sort(byStart, Comparator.comparingInt(this::start));
        BitSet reached = new BitSet();
        BitSet kept = new BitSet();
        for (int i : byStart) {
            if (!text.startsAtSeam(start(i)) || reached.get(start(i))) {
                reached.set(end(i));
                kept.set(i);
            }
        }
        reached.clear();
        for (int at = size - 1; at >= 0; at--) {
            int i = byStart[at];
            boolean isWhole = !text.startsAtSeam(start(i)) && !text.endsAtSeam(end(i));
            if (!isWhole && (!text.endsAtSeam(end(i)) || reached.get(end(i)))) {
                reached.set(start(i));
            } else {
                kept.clear(i);
            }
        }
        int count = 0;
        for (int i = kept.nextSetBit(0); i >= 0; i = kept.nextSetBit(i + 1)) {
            terms[count] = terms[i];
            System.arraycopy(data, i * WIDTH, data, count++ * WIDTH, WIDTH);
        }
        size = count;
    }

    private int start(int index) {
        return data[index * WIDTH + 3];
    }

    private int end(int index) {
        return data[index * WIDTH + 4];
    }

    Term term(int index) {
        return terms[index];
    }

    int foldings(int index) {
        return data[index * WIDTH];
    }

    /** Returns the range of the word in the original text. */
    TextSpan span(int index, String original) {
        return text.span(data[index * WIDTH + 3], data[index * WIDTH + 4], original);
    }

    /** Returns the word as it was read: the term's own letters with the text around them. */
    String reading(int index) {
        int at = index * WIDTH;
        char[] units = text.units();
        return new StringBuilder()
                .append(units, data[at + 3], data[at + 1] - data[at + 3])
                .append(terms[index].letters())
                .append(units, data[at + 2], data[at + 4] - data[at + 2])
                .toString();
    }

    /** Returns the word as it is in the folded text. */
    String folded(int index) {
        int at = index * WIDTH;
        return new String(text.units(), data[at + 3], data[at + 4] - data[at + 3]);
    }
}
