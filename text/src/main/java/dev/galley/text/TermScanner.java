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
        TermAutomaton automaton = index.automaton();
        ClassCodes codes = automaton.codes();
        int state = TermAutomaton.ROOT;
        int last = NO_LETTER;
        for (int i = start; i < length; i++) {
            int code = codes.of(units[i]);
            if (code == last) {
                continue;
            }
            if (automaton.output(state) != TermAutomaton.NONE) {
                lookAt(index, state, i);
            }
            state = code == 0 ? TermAutomaton.ROOT : automaton.descend(state, code);
            if (state == TermAutomaton.ROOT) {
                return;
            }
            last = code;
        }
        if (automaton.output(state) != TermAutomaton.NONE) {
            lookAt(index, state, length);
        }
    }

    /** Searches for terms that may start within a word. */
    void scanAll(TermIndex index) {
        TermAutomaton automaton = index.automaton();
        ClassCodes codes = automaton.codes();
        int state = TermAutomaton.ROOT;
        int last = 0;
        for (int i = 0; i < length; i++) {
            int code = codes.of(units[i]);
            if (code == last) {
                continue;
            }
            if (automaton.output(state) != TermAutomaton.NONE) {
                lookAt(index, state, i);
            }
            state = code == 0 ? TermAutomaton.ROOT : automaton.step(state, code);
            last = code;
        }
        if (automaton.output(state) != TermAutomaton.NONE) {
            lookAt(index, state, length);
        }
    }

    /** Creates the verifier on first use; most texts never need it. */
    private TermVerifier lookup() {
        if (lookup == null) {
            lookup = new TermVerifier(text, reading);
        }
        return lookup;
    }

    private void lookAt(TermIndex index, int state, int end) {
        TermVerifier lookup = lookup();
        // Checked first: it is the same for all terms, and most words share only their beginning with one.
        int ends = WordBoundary.endsAt(text, end)
                ? TermEnd.WHOLE_WORD
                : WordBoundary.endsAt(text, lookup.lettersEnd(end)) ? TermEnd.NEAR_WORD_END : TermEnd.WITHIN_WORD;
        if (ends > index.latestEnd()) {
            return;
        }
        TermAutomaton automaton = index.automaton();
        for (int at = automaton.output(state); at != TermAutomaton.NONE; at = automaton.nextOutput(at)) {
            int endTerm = automaton.endTerm(at);
            for (int term = automaton.firstTerm(at); term < endTerm; term++) {
                if (ends <= index.end(term)) {
                    lookup.compare(index.term(term), end);
                }
            }
        }
    }
}
