package dev.galley.text;

import org.jspecify.annotations.Nullable;

/**
 * Scans a text and verifies each place where a term could be. Terms that start with a word, nearly all, are searched
 * for only where words may start; the others everywhere.
 */
final class TermScanner {
    /** The code before the first letter. */
    private static final int NO_LETTER = -1;

    private final FoldedText text;
    private final char[] units;
    private final int length;
    private final Reading reading;
    private @Nullable TermVerifier lookup;

    TermScanner(FoldedText text, Reading reading) {
        this.text = text;
        units = text.units();
        length = text.length();
        this.reading = reading;
    }

    FoundTerms found() {
        return lookup == null ? new FoundTerms(text) : lookup.found();
    }

    /** Searches for terms that start with a word, at the given word starts. */
    void scanWords(TermIndex index, WordStarts wordStarts) {
        PrefixFilter prefixFilter = index.prefixFilter();
        for (int from = 0; from < wordStarts.size(); from += PrefixFilter.BATCH) {
            int to = Math.min(wordStarts.size(), from + PrefixFilter.BATCH);
            for (long left = prefixFilter.mayBegin(text, wordStarts, from, to); left != 0; left &= left - 1) {
                walk(index, wordStarts.place(from + Long.numberOfTrailingZeros(left)));
            }
        }
    }

    private void walk(TermIndex index, int start) {
        TermTree tree = index.tree();
        ClassCodes codes = tree.codes();
        int state = TermTree.ROOT;
        int last = NO_LETTER;
        for (int i = start; i < length; i++) {
            int code = codes.of(units[i]);
            if (code == last) {
                continue;
            }
            if (tree.hasTerms(state)) {
                lookAt(index, state, i);
            }
            state = code == 0 ? TermTree.ROOT : tree.descend(state, code);
            if (state == TermTree.ROOT) {
                return;
            }
            last = code;
        }
        if (tree.hasTerms(state)) {
            lookAt(index, state, length);
        }
    }

    private void lookAt(TermIndex index, int state, int end) {
        int ends = ends(end);
        if (ends <= index.latestEnd()) {
            compare(index, state, ends, end);
        }
    }

    /** Searches for terms that may start within a word. */
    void scanAll(TermAutomaton automaton) {
        ClassCodes codes = automaton.index().tree().codes();
        int state = TermTree.ROOT;
        int last = 0;
        for (int i = 0; i < length; i++) {
            int code = codes.of(units[i]);
            if (code == last) {
                continue;
            }
            lookAt(automaton, state, i);
            state = code == 0 ? TermTree.ROOT : automaton.step(state, code);
            last = code;
        }
        lookAt(automaton, state, length);
    }

    private void lookAt(TermAutomaton automaton, int state, int end) {
        int output = automaton.output(state);
        if (output == TermAutomaton.NONE) {
            return;
        }
        TermIndex index = automaton.index();
        int ends = ends(end);
        for (; output != TermAutomaton.NONE && ends <= index.latestEnd(); output = automaton.nextOutput(output)) {
            compare(index, output, ends, end);
        }
    }

    /** Creates the verifier on first use; most texts never need it. */
    private TermVerifier lookup() {
        if (lookup == null) {
            lookup = new TermVerifier(text, reading);
        }
        return lookup;
    }

    /**
     * Returns the kind of place that {@code end} is, as a constant of {@link TermEnd}. It is the same for all terms, and most words
     * share only their beginning with one.
     */
    private int ends(int end) {
        if (WordBoundary.endsAt(text, end)) {
            return TermEnd.WHOLE_WORD;
        }
        return WordBoundary.endsAt(text, lookup().lettersEnd(end)) ? TermEnd.NEAR_WORD_END : TermEnd.WITHIN_WORD;
    }

    private void compare(TermIndex index, int state, int ends, int end) {
        int endTerm = index.tree().endTerm(state);
        for (int term = index.tree().firstTerm(state); term < endTerm; term++) {
            if (ends <= index.end(term)) {
                lookup().compare(index.term(term), end);
            }
        }
    }
}
