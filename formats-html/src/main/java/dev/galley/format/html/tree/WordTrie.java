package dev.galley.format.html.tree;

import java.util.Arrays;

/** Words of the letters a to z with their marks, found in one step for each letter of a candidate. */
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

    /** Returns the marks of the word that {@code letters} has from {@code start} on; 0 if it is not one of the words. */
    long marksOf(CharSequence letters, int start) {
        int node = 0;
        for (int i = start; i < letters.length(); i++) {
            node = child(node, letters.charAt(i));
            if (node == 0) {
                return 0;
            }
        }
        return marks[node];
    }

    /** Returns the marks of all words that {@code letters} contains. */
    long marksIn(CharSequence letters) {
        long found = 0;
        for (int start = 0; start < letters.length(); start++) {
            int node = 0;
            for (int i = start; i < letters.length(); i++) {
                node = child(node, letters.charAt(i));
                if (node == 0) {
                    break;
                }
                found |= marks[node];
            }
        }
        return found;
    }

    private int child(int node, char c) {
        int letter = c - 'a';
        return letter >= 0 && letter < LETTERS ? next[node * LETTERS + letter] : 0;
    }
}
