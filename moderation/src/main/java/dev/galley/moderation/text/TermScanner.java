package dev.galley.moderation.text;

import java.util.List;

/** Goes once over a text with the automaton, and looks closely where a term could be. */
final class TermScanner {
    private static final int LONGEST_ENDING = 4;
    private static final int LONGEST_WORD = 50;

    private final TermAutomaton automaton;
    private final List<Term> terms;
    private final Folded text;
    private final TermComparison comparison;
    private final Wildcards wildcards;
    private final FoundTerms found;

    TermScanner(TermAutomaton automaton, List<Term> terms, Folded text, int allowed) {
        this.automaton = automaton;
        this.terms = terms;
        this.text = text;
        comparison = new TermComparison(text, allowed);
        wildcards = new Wildcards(text, allowed);
        found = new FoundTerms(text);
    }

    FoundTerms scan() {
        char[] units = text.units();
        int length = text.length();
        ClassCodes codes = automaton.codes();
        int state = TermAutomaton.ROOT;
        int last = 0;
        for (int i = 0; i < length; i++) {
            int code = codes.of(units[i]);
            if (code == last) {
                continue;
            }
            if (automaton.output(state) != TermAutomaton.NONE) {
                lookAt(state, i);
            }
            state = code == 0 ? TermAutomaton.ROOT : automaton.step(state, code);
            last = code;
        }
        if (automaton.output(state) != TermAutomaton.NONE) {
            lookAt(state, length);
        }
        return found;
    }

    private void lookAt(int state, int end) {
        boolean isWordEnd = WordBoundary.endsAt(text, end);
        boolean isNearWordEnd = isWordEnd || WordBoundary.endsAt(text, lettersEnd(end));
        for (int at = automaton.output(state); at != TermAutomaton.NONE; at = automaton.nextOutput(at)) {
            int endTerm = automaton.endTerm(at);
            for (int term = automaton.firstTerm(at); term < endTerm; term++) {
                Term candidate = terms.get(term);
                // Asked first, for it is the same for all of them.
                boolean canEnd =
                        candidate.endsWithinRun() || (candidate.endings().isEmpty() ? isWordEnd : isNearWordEnd);
                if (canEnd) {
                    compare(term, candidate, end);
                }
            }
        }
    }

    private void compare(int index, Term term, int at) {
        if (term.isOfSigns()) {
            signs(index, term, at);
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
        if (end >= 0) {
            found.add(index, comparison.steps(), from, to, start, end);
        }
    }

    private int wordStart(Term term, int from) {
        int start = from;
        if (term.before().length > 0) {
            start = wildcards.startOf(term.before(), from, term.openStart());
        } else if (!term.openStart() && !WordBoundary.startsAt(text, from)) {
            return Wildcards.NO;
        }
        int first = Math.max(0, start - LONGEST_WORD);
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
        int last = Math.min(text.length(), end + LONGEST_WORD);
        while (term.openEnd() && end >= 0 && end < last && WordBoundary.isInWord(text, end)) {
            end++;
        }
        return end;
    }

    private int endingEnd(Term term, int to) {
        if (term.endings().isEmpty()) {
            return Wildcards.NO;
        }
        char[] units = text.units();
        int end = to;
        while (end < text.length() && end - to <= LONGEST_ENDING && units[end] >= 'a' && units[end] <= 'z') {
            end++;
        }
        boolean isEnding =
                end > to && term.endings().contains(new String(units, to, end - to)) && WordBoundary.endsAt(text, end);
        return isEnding ? end : Wildcards.NO;
    }

    /** Where the letters behind {@code from} end, as far as an ending can reach. */
    private int lettersEnd(int from) {
        char[] units = text.units();
        int last = Math.min(text.length(), from + LONGEST_ENDING + 1);
        int end = from;
        while (end < last && units[end] >= 'a' && units[end] <= 'z') {
            end++;
        }
        return end;
    }

    /** A term of signs alone stands somewhere in the gap that ends here. */
    private void signs(int index, Term term, int gapEnd) {
        char[] units = text.units();
        char[] wanted = term.letters();
        int matched = 0;
        for (int i = gapEnd - 1; i >= 0 && Skeleton.isGap(units[i]); i--) {
            // Backwards, and without a way back: enough for the few signs that stand together.
            matched = units[i] == wanted[wanted.length - 1 - matched] ? matched + 1 : 0;
            if (matched == wanted.length) {
                found.add(index, 0, i, i + matched, i, i + matched);
                return;
            }
        }
    }
}
