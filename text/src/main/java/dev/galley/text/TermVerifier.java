package dev.galley.text;

import dev.galley.text.internal.Skeleton;

/** Verifies a match of the automaton: compares the letters, and checks where the word starts and ends. */
final class TermVerifier {
    static final int MAX_ENDING_LENGTH = 5;
    private static final int MAX_WORD_LENGTH = 50;

    private final FoldedText text;
    private final Reading reading;
    private final TermComparison comparison;
    private final Wildcards wildcards;
    private final FoundTerms found;

    TermVerifier(FoldedText text, Reading reading) {
        this.text = text;
        this.reading = reading;
        comparison = new TermComparison(text, reading);
        wildcards = new Wildcards(text, reading);
        found = new FoundTerms(text);
    }

    FoundTerms found() {
        return found;
    }

    /** Adds {@code term} to the found terms if it matches the text that ends at {@code at}. */
    void compare(Term term, int at) {
        if (term.isOfSigns()) {
            signs(term, at);
            return;
        }
        int from = comparison.start(term, at);
        if (from == TermComparison.NO) {
            return;
        }
        int to = comparison.end();
        int start = wordStart(term, from);
        if (start < 0) {
            return;
        }
        int end = wordEnd(term, to);
        if (end >= 0 && text.accepts(term, from, to)) {
            found.add(term, comparison.foldings(), from, to, start, end);
        }
    }

    private int wordStart(Term term, int from) {
        int start = from;
        if (term.before().length > 0) {
            start = wildcards.startOf(term.before(), from, term.openStart());
        } else if (!term.openStart() && !WordBoundary.startsAt(text, from)) {
            return Prefixes.start(text, term, from, reading);
        }
        int first = Math.max(0, start - MAX_WORD_LENGTH);
        while (term.openStart() && start > first && WordBoundary.isInWord(text, start)) {
            start--;
        }
        return start;
    }

    private int wordEnd(Term term, int to) {
        int end = to;
        if (term.behind().length > 0) {
            end = wildcards.endOf(term.behind(), to, term.openEnd());
        } else if (!term.openEnd()) {
            return term.whole() && WordBoundary.endsAt(text, to) ? to : endingEnd(term, to);
        }
        int last = Math.min(text.length(), end + MAX_WORD_LENGTH);
        while (term.openEnd() && end >= 0 && end < last && WordBoundary.isInWord(text, end)) {
            end++;
        }
        return end;
    }

    private int endingEnd(Term term, int to) {
        if (term.endings().isEmpty()) {
            return Wildcards.NO;
        }
        int end = lettersEnd(to);
        boolean isEnding = end > to && WordBoundary.endsAt(text, end) && reading.isEnding(term, text.units(), to, end);
        return isEnding ? end : Wildcards.NO;
    }

    /** Returns the end of the letters after {@code from}, as far as an ending can reach. */
    int lettersEnd(int from) {
        int last = Math.min(text.length(), from + MAX_ENDING_LENGTH + 1);
        int end = from;
        while (end < last && WordBoundary.isInWord(text, end)) {
            end++;
        }
        return end;
    }

    /** Matches a term of symbols alone within the gap that ends here. */
    private void signs(Term term, int gapEnd) {
        char[] units = text.units();
        char[] wanted = term.letters();
        int matched = 0;
        for (int i = gapEnd - 1; i >= 0 && Skeleton.isGap(units[i]); i--) {
            // Backwards and without backtracking, which is enough for a few adjacent symbols.
            matched = units[i] == wanted[wanted.length - 1 - matched] ? matched + 1 : 0;
            if (matched == wanted.length) {
                found.add(term, 0, i, i + matched, i, i + matched);
                return;
            }
        }
    }
}
