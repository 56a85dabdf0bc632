package dev.galley.text;

import dev.galley.text.internal.Skeleton;

/**
 * Finds spaced-out letters ({@code f r e e}, {@code s.p.a.m}) and the gaps between them. Three or more letters with the same gap
 * between them form a run; a wider gap, as between words, ends it.
 */
final class SpacedLetters {
    private static final int MIN_LETTERS = 3;
    private static final int WIDEST_GAP = 3;

    private final char[] units;
    private final int length;

    private SpacedLetters(FoldedText text) {
        units = text.units();
        length = text.length();
    }

    /** Adds the gaps within the runs. */
    static void cut(FoldedText text, Cuts cuts) {
        if (text.wordStarts().loneLetters() < MIN_LETTERS) {
            return;
        }
        SpacedLetters letters = new SpacedLetters(text);
        for (int run = letters.nextRun(0); run >= 0; ) {
            int end = letters.runEnd(run);
            letters.cutRun(cuts, run, end);
            run = letters.nextRun(end);
        }
    }

    /** Returns the start of the next run; -1 if there is none. */
    private int nextRun(int from) {
        int last = length - 2 * (MIN_LETTERS - 1) - 1;
        // One bit each for the characters before and after the letter: 1 for a gap. Branch-free, because branches would
        // be unpredictable.
        int gaps = from == 0 ? 1 : gap(from - 1);
        gaps = gaps << 1 | (from < length ? gap(from) : 0);
        for (int i = from; i <= last; i++) {
            gaps = (gaps << 1 | gap(i + 1)) & 0b111;
            if (gaps == 0b101 && isAlone(i) && runEnd(i) > 0) {
                return i;
            }
        }
        return -1;
    }

    /** Returns 1 if there is a gap at {@code at}, otherwise 0. */
    private int gap(int at) {
        return (Skeleton.facts(units[at]) & Skeleton.IS_GAP) / Skeleton.IS_GAP;
    }

    /** Returns the end of the run that starts at {@code from}; 0 if it has too few letters. */
    private int runEnd(int from) {
        int letters = 1;
        int at = from;
        int gap = gapBehind(from);
        while (gap > 0 && gapBehind(at) == gap && isSameGap(from, at) && isAlone(at + 1 + gap)) {
            at += 1 + gap;
            letters++;
        }
        return letters >= MIN_LETTERS ? at + 1 : 0;
    }

    /**
     * Returns the width of the gap between a letter and the next one, in units; 0 without a gap, or if it is too wide.
     */
    private int gapBehind(int at) {
        int gap = 0;
        while (at + 1 + gap < length && gap <= WIDEST_GAP && Skeleton.isGap(units[at + 1 + gap])) {
            gap++;
        }
        return at + 1 + gap < length && gap <= WIDEST_GAP ? gap : 0;
    }

    private boolean isSameGap(int first, int second) {
        return units[first + 1] == units[second + 1];
    }

    /**
     * Checks whether there is a letter or digit at {@code at} with no other beside it. What follows an apostrophe is
     * part of a word.
     */
    private boolean isAlone(int at) {
        if (Skeleton.isGap(units[at]) || Character.isSurrogate(units[at]) || Separators.isEastAsian(units[at])) {
            return false;
        }
        boolean opens = at == 0 || (Skeleton.isGap(units[at - 1]) && !isApostrophe(units[at - 1]));
        return opens && closes(at + 1);
    }

    /** Checks whether a gap begins at {@code at}, or signs that may stand for letters but hardly do behind the last one: "f r e e!!" */
    private boolean closes(int at) {
        if (at == length || Character.isSurrogate(units[at])) {
            return true;
        }
        char unit = units[at];
        if (Skeleton.isGap(unit) && !isApostrophe(unit)) {
            return true;
        }
        return !Character.isLetterOrDigit(unit)
                && (at + 1 == length || Skeleton.isGap(units[at + 1]) || units[at + 1] == unit);
    }

    private static boolean isApostrophe(char unit) {
        return unit == '\'' || unit == '\u2019';
    }

    /**
     * Adds the gaps of a run. Words may start and end next to letters that are words themselves: "I h a t e u" has
     * three words. A long run may consist of several words: "z u r k f l i m p".
     */
    private void cutRun(Cuts cuts, int from, int to) {
        int step = 1 + gapBehind(from);
        int first = cuts.size();
        boolean onlyWords = true;
        int seam = (to - from) / step + 1 >= 2 * MIN_LETTERS ? Cuts.SEAM : 0;
        for (int i = from + step; i < to; i += step) {
            onlyWords &= isWord(units[i - step]);
            cuts.add(i - step + 1, i, seam | (onlyWords ? Cuts.STARTS : 0));
        }
        int last = cuts.size() - 1;
        for (int i = to - 1; last >= first && isWord(units[i]); i -= step) {
            cuts.flag(last--, Cuts.ENDS);
        }
    }

    /** Checks whether the letter is a word in some language or in chats. */
    static boolean isWord(char unit) {
        return unit == 'a' || unit == 'i' || unit == 'o' || unit == 'u' || unit == 'y' || unit == 'e';
    }
}
