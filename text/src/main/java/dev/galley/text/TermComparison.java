package dev.galley.text;

import dev.galley.text.internal.Confusables;
import dev.galley.text.internal.Endings.Ending;
import dev.galley.text.internal.Leet;
import dev.galley.text.internal.Skeleton;

/**
 * Compares a match of the automaton with the term, letter by letter from the end to the start. The accessors describe
 * the last term compared.
 */
final class TermComparison {
    static final int NO = -1;
    private static final int MIN_STRETCHED = 3;

    private final FoldedText text;
    private final char[] units;
    private final Reading reading;

    private int foldings;
    private int letters;
    private int digits;
    private int latin;
    private int foreign;
    private int own;
    private int imitated;
    private int drawn;
    private int end;

    TermComparison(FoldedText text, Reading reading) {
        this.text = text;
        units = text.units();
        this.reading = reading;
    }

    /** Returns the foldings that were needed, as bits. */
    int foldings() {
        return foldings;
    }

    /** Returns the end of the letters, which precedes the requested end if symbols follow them. */
    int end() {
        return end;
    }

    /** Returns the start of the letters that match the term and end at {@code at}; {@link #NO} if they do not match. */
    int start(Term term, int at) {
        reading.start();
        foldings = term.steps();
        letters = 0;
        digits = 0;
        latin = 0;
        foreign = 0;
        own = 0;
        imitated = 0;
        drawn = 0;
        end = at;
        char[] meant = term.letters();
        int to = at;
        int last = meant.length;
        while (last > 0) {
            int first = runStart(meant, last, 0);
            int from = runStart(units, to, 0);
            int start = Skeleton.isGap(meant[last - 1])
                    ? gap(from, to, meant[last - 1], last == meant.length)
                    : run(term, from, to, first, last);
            if (start == NO) {
                return NO;
            }
            to = start;
            last = first;
            if (to == 0 && last > 0) {
                return NO;
            }
        }
        return isBelievable() ? to : NO;
    }

    /** Compares a gap; returns its start. Behind the sign with which a term ends, anything may follow. */
    private int gap(int from, int to, char wanted, boolean isEnd) {
        if (isEnd && wanted != Skeleton.GAP) {
            int sign = GapRun.firstSign(units, from, to);
            end = sign + 1;
            return sign < to && units[sign] == wanted ? from : NO;
        }
        return GapRun.fits(units, from, to, wanted) ? from : NO;
    }

    private static int runStart(char[] units, int to, int floor) {
        char kind = Skeleton.of(units[to - 1]);
        int from = to - 1;
        while (from > floor && Skeleton.of(units[from - 1]) == kind) {
            from--;
        }
        return from;
    }

    /** Compares a run of letters of one class; returns the start of the term's part of it. */
    private int run(Term term, int runFrom, int runTo, int first, int last) {
        int wanted = last - first;
        int from = runFrom;
        int to = runTo;
        boolean isEnd = last == term.letters().length;
        // In "anal!" the symbol could be a letter; in scripts without spaces a word may start after the same letter.
        if (isEnd && to - from > wanted && WordBoundary.endsAt(text, from + wanted)) {
            to = from + wanted;
        }
        if (first == 0 && to - from > wanted && startsAt(term, to - wanted)) {
            from = to - wanted;
        }
        boolean opensLeft = first == 0 && term.startsWithinRun();
        boolean opensRight = isEnd && term.endsWithinRun();
        if (opensLeft && opensRight) {
            return anywhere(from, to, term.letters());
        }
        if (isEnd && to - from == wanted + 1 && term.doublesLast()) {
            to--;
        } else if (to - from > wanted && (opensRight || (isEnd && isEnding(term, from + wanted)))) {
            to = from + wanted;
        } else if (to - from > wanted && opensLeft) {
            from = to - wanted;
        }
        if (isEnd) {
            end = to;
        }
        boolean fits = to - from == wanted
                ? each(from, to, term.letters(), first)
                : to - from > wanted && stretched(from, to, term.letters(), first, last);
        return fits ? from : NO;
    }

    /** Checks whether the term may start at {@code at}: at the start of a word, or behind a prefix. */
    private boolean startsAt(Term term, int at) {
        return WordBoundary.startsAt(text, at) || Prefixes.start(text, term, at, reading) >= 0;
    }

    /** Checks whether an ending of the term starts at {@code at}, within a run of one class as in "zurkl-ing". */
    private boolean isEnding(Term term, int at) {
        boolean isStretched = units[at] == term.letters()[term.letters().length - 1];
        for (Ending ending : term.endings()) {
            if (!isStretched && ending.letters().charAt(0) == units[at]) {
                return true;
            }
        }
        return false;
    }

    /** Matches a term of one run anywhere within the run of the text. */
    private int anywhere(int from, int to, char[] meant) {
        for (int start = to - meant.length; start >= from; start--) {
            if (each(start, start + meant.length, meant, 0)) {
                end = start + meant.length;
                return start;
            }
        }
        return NO;
    }

    private boolean each(int from, int to, char[] meant, int first) {
        for (int i = from; i < to; i++) {
            if (!letter(i, meant[first + i - from])) {
                return false;
            }
        }
        return true;
    }

    /**
     * Checks whether each letter of the term occurs as often as in the term, or at least three times. A term of one
     * repeated letter, such as "xx", cannot be stretched.
     */
    private boolean stretched(int from, int to, char[] meant, int first, int last) {
        boolean isAll = last - first == meant.length;
        if (isAll || !reading.allows(LetterMatch.STRETCHED) || to - from < MIN_STRETCHED) {
            return false;
        }
        int at = from;
        int next = first;
        while (next < last) {
            char wanted = meant[next];
            int same = next;
            while (same < last && meant[same] == wanted) {
                same++;
            }
            int start = at;
            while (at < to && (same == last || to - at > last - same) && letter(at, wanted)) {
                at++;
            }
            int found = at - start;
            if (found != same - next && (found < MIN_STRETCHED || found < same - next)) {
                return false;
            }
            next = same;
        }
        foldings |= LetterMatch.STRETCHED;
        return at == to && Character.isLetter(meant[first]);
    }

    private boolean letter(int at, char meant) {
        int needed = reading.of(text, at, meant);
        if (needed == LetterMatch.NONE) {
            return false;
        }
        char written = units[at];
        foldings |= needed;
        if ((needed & LetterMatch.LEET) == 0) {
            letters++;
        } else if (written >= '0' && written <= '9') {
            digits++;
        }
        if ((needed & LetterMatch.CONFUSABLES) != 0 && !Confusables.isLatin(written) && Confusables.isLatin(meant)) {
            foreign++;
        } else if (Confusables.isLatin(written)) {
            latin++;
            imitated += Confusables.isLatin(meant) ? 0 : 1;
            drawn += Leet.isDrawn(written, meant) ? 1 : 0;
        } else {
            own += Character.isLetter(written) ? 1 : 0;
        }
        return true;
    }

    /**
     * Checks whether the match is plausible: digits alone do not form a word, and a word of another script is not a
     * disguise in a text of that script.
     */
    private boolean isBelievable() {
        boolean isNumber = (foldings & LetterMatch.LEET) != 0 && (letters == 0 || digits > letters);
        boolean isForeign = foreign > 0 && latin == 0 && !text.isMostlyLatin();
        boolean isLatinWord = own == 0 && (drawn > 0 || (imitated > 0 && text.isMostlyLatin()));
        return !isNumber && !isForeign && !isLatinWord && !reading.isAnotherWord();
    }
}
