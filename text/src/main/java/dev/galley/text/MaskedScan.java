package dev.galley.text;

import dev.galley.text.internal.Skeleton;
import java.util.Arrays;

/**
 * Searches the tree of the terms for those that a masked word may stand for. A mask leads to every child of a state;
 * the number of states is limited, so that no word costs more than a fixed amount.
 */
final class MaskedScan {
    private static final int MAX_STATES = 512;
    private static final int SHORT = 3;
    private static final int MASK = -1;
    private static final int START = -2;

    private final FoldedText text;
    private final char[] units;
    private final TermIndex index;
    private final TermTree tree;
    private final Reading reading;
    private int[] states = new int[16];
    private int[] next = new int[16];
    private int size;
    private int foldings;

    MaskedScan(FoldedText text, TermIndex index, Reading reading) {
        this.text = text;
        units = text.units();
        this.index = index;
        tree = index.tree();
        this.reading = reading;
    }

    /** Adds the terms that the word from {@code from} to {@code to} stands for, with or without an ending. */
    void word(int from, int to, FoundTerms found) {
        states[0] = TermTree.ROOT;
        size = 1;
        int last = START;
        int visible = index.latestEnd() == TermEnd.WHOLE_WORD ? to : visibleEnd(from, to);
        for (int i = from; i < to && size > 0; i = MaskedWords.behind(units, i, to)) {
            if (i >= visible) {
                compare(from, i, to, found);
            }
            int code = MaskedWords.isMask(units[i]) ? MASK : tree.codes().of(units[i]);
            if (code == 0) {
                return;
            }
            if (code == MASK || code != last) {
                step(code, last);
            }
            last = code;
        }
        compare(from, to, to, found);
    }

    /**
     * Adds the terms that begin with the character at {@code from}, in a script without spaces, and end at {@code to} or before.
     */
    void characters(int from, int to, FoundTerms found) {
        states[0] = TermTree.ROOT;
        size = 1;
        int masked = 0;
        int last = START;
        for (int i = from; i < to && size > 0; i++) {
            int code = MaskedCharacters.isMask(units[i]) ? MASK : tree.codes().of(units[i]);
            if (code == 0) {
                return;
            }
            masked += code == MASK ? 1 : 0;
            if (code == MASK || code != last) {
                step(code, last);
            }
            last = code;
            int length = i + 1 - from;
            if (masked > 0 && 2 * masked <= length && length >= SHORT && (code != MASK || length > 2 * masked)) {
                compare(from, i + 1, i + 1, found);
            }
        }
    }

    /** Returns where the letters begin that no mask follows; not before those that can be an ending. */
    private int visibleEnd(int from, int to) {
        int start = to;
        while (start > from && to - start < TermVerifier.MAX_ENDING_LENGTH && Skeleton.isPlain(units[start - 1])) {
            start--;
        }
        return start;
    }

    /** Adds the terms of the states reached that the letters up to {@code end} stand for, if nothing or an ending follows. */
    private void compare(int from, int end, int to, FoundTerms found) {
        for (int i = 0; i < size; i++) {
            compare(states[i], from, end, to, found);
        }
    }

    private void step(int code, int last) {
        int count = 0;
        int[] reached = next;
        for (int i = 0; i < size && count < MAX_STATES; i++) {
            int state = states[i];
            int most = code == MASK ? 1 + tree.lastChild(state) - tree.firstChild(state) : 2;
            if (count + most > reached.length) {
                reached = Arrays.copyOf(reached, 2 * (count + most));
            }
            // A masked letter, or one behind a mask, may repeat the letter before it; the tree has runs of letters.
            if (code == MASK || (last == MASK && tree.codeOf(state) == code)) {
                reached[count++] = state;
            }
            if (code == MASK) {
                for (int child = tree.firstChild(state); child < tree.lastChild(state); child++) {
                    reached[count++] = child;
                }
            } else {
                int child = tree.descend(state, code);
                if (child != TermTree.ROOT) {
                    reached[count++] = child;
                }
            }
        }
        next = states;
        states = reached;
        size = count;
    }

    private void compare(int state, int from, int end, int to, FoundTerms found) {
        if (!tree.hasTerms(state)) {
            return;
        }
        for (int number = tree.firstTerm(state); number < tree.endTerm(state); number++) {
            Term term = index.term(number);
            boolean isEnded = end == to ? term.whole() : reading.isEnding(term, units, end, to);
            if (isEnded && !term.hasWildcardsInside() && isSame(term.letters(), from, end)) {
                found.add(term, foldings | term.steps(), from, end, from, to);
                return;
            }
        }
    }

    private boolean isSame(char[] letters, int from, int to) {
        reading.start();
        foldings = Folding.MASKED.bit();
        int at = from;
        for (int i = 0; i < letters.length; i++) {
            if (at >= to || !isSame(at, letters[i], letters.length)) {
                return false;
            }
            at = MaskedWords.behind(units, at, to);
        }
        return at == to && !reading.isAnotherWord();
    }

    /** Checks whether the character at {@code at} may stand for a letter of a term of this length. */
    private boolean isSame(int at, char letter, int length) {
        if (Separators.isEastAsian(letter) && MaskedCharacters.isMask(units[at])) {
            return true;
        }
        if (MaskedWords.isMask(units[at])) {
            return Character.isLetter(letter) && (length > SHORT || MaskedWords.isRepeatable(units[at]));
        }
        int needed = reading.of(text, at, letter);
        foldings |= needed;
        return needed != LetterMatch.NONE;
    }
}
