package dev.galley.text;

import java.util.Arrays;

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
