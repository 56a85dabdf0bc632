package dev.galley.format.html.tree;

import java.util.Arrays;

/** Words of the letters a to z with their marks, found anywhere in a text in one step for each letter of a candidate. */
final class WordTrie {
    private static final int LETTERS = 26;

    /** The number of the node that follows node {@code n} with letter {@code c} is at {@code n * LETTERS + c}; 0 if none does. */
    private int[] next = new int[LETTERS * 64];

    private long[] marks = new long[64];
    private int size = 1;

    /** Adds a word; a word that is already there gets the mark as well. */
    void add(String word, long mark) {
        int node = 0;
        for (int i = 0; i < word.length(); i++) {
            int at = node * LETTERS + word.charAt(i) - 'a';
            if (next[at] == 0) {
                int added = newNode();
                next[at] = added;
            }
            node = next[at];
        }
        marks[node] |= mark;
    }

    private int newNode() {
        if (size == marks.length) {
            marks = Arrays.copyOf(marks, size * 2);
            next = Arrays.copyOf(next, size * 2 * LETTERS);
        }
        return size++;
    }

    /** Returns the marks of all words that {@code letters} contains. */
    long marksIn(String letters) {
        long found = 0;
        for (int start = 0; start < letters.length(); start++) {
            int node = 0;
            for (int i = start; i < letters.length(); i++) {
                int letter = letters.charAt(i) - 'a';
                node = letter >= 0 && letter < LETTERS ? next[node * LETTERS + letter] : 0;
                if (node == 0) {
                    break;
                }
                found |= marks[node];
            }
        }
        return found;
    }
}
