package dev.galley.moderation.text;

import java.util.Arrays;

/** Places where terms were found, kept small: a long text may hold a great many. */
final class FoundTerms {
    private static final int WIDTH = 6;

    private final Folded text;
    private int[] data = new int[0];
    private int size;

    FoundTerms(Folded text) {
        this.text = text;
    }

    int size() {
        return size;
    }

    /** Adds term {@code term}, its letters, and the word they stand in. */
    void add(int term, int steps, int lettersStart, int lettersEnd, int start, int end) {
        int at = size++ * WIDTH;
        if (at == data.length) {
            data = Arrays.copyOf(data, Math.max(4 * WIDTH, data.length * 2));
        }
        data[at] = term;
        data[at + 1] = steps;
        data[at + 2] = lettersStart;
        data[at + 3] = lettersEnd;
        data[at + 4] = start;
        data[at + 5] = end;
    }

    int term(int index) {
        return data[index * WIDTH];
    }

    int steps(int index) {
        return data[index * WIDTH + 1];
    }

    /** Where the term stands in the original text. */
    TextSpan span(int index, String original) {
        return text.span(data[index * WIDTH + 4], data[index * WIDTH + 5], original);
    }

    /** The text as it was read: the term's own letters, and what stands beside them. */
    String reading(int index, Term term) {
        int at = index * WIDTH;
        char[] units = text.units();
        return new StringBuilder()
                .append(units, data[at + 4], data[at + 2] - data[at + 4])
                .append(term.letters())
                .append(units, data[at + 3], data[at + 5] - data[at + 3])
                .toString();
    }

    /** The text as it is folded there. */
    String folded(int index) {
        int at = index * WIDTH;
        return new String(text.units(), data[at + 4], data[at + 5] - data[at + 4]);
    }
}
