package dev.galley.text;

import dev.galley.text.internal.Skeleton;
import java.util.Optional;

/**
 * Finds spaced-out letters ({@code f r e e}, {@code s.p.a.m}) and joins them. Three or more letters with the same gap
 * between them form a run; a wider gap, as between words, ends it.
 */
final class SpacedLetters {
    private static final int MIN_LETTERS = 3;
    private static final int WIDEST_GAP = 3;
    /** How much text around a run is kept: a term of several words may begin or end within a run. */
    private static final int AROUND = TermParser.MAX_LENGTH;
    /** Replaces omitted text; belongs to no word and no term. */
    private static final char LEFT_OUT = '\uFFFF';

    private final FoldedText text;
    private final char[] units;
    private final int length;

    private SpacedLetters(FoldedText text) {
        this.text = text;
        units = text.units();
        length = text.length();
    }

    /** Returns the text around the runs with their letters joined; empty if there are no runs. */
    static Optional<FoldedText> join(FoldedText text) {
        if (text.wordStarts().loneLetters() < MIN_LETTERS) {
            return Optional.empty();
        }
        SpacedLetters letters = new SpacedLetters(text);
        int first = letters.nextRun(0);
        return first < 0 ? Optional.empty() : Optional.of(letters.joinFrom(first));
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
     * Returns whether there is a letter or digit at {@code at} with no other beside it. What follows an apostrophe is
     * part of a word.
     */
    private boolean isAlone(int at) {
        if (Skeleton.isGap(units[at]) || Character.isSurrogate(units[at])) {
            return false;
        }
        boolean opens = at == 0 || (Skeleton.isGap(units[at - 1]) && !isApostrophe(units[at - 1]));
        boolean closes = at + 1 == length || (Skeleton.isGap(units[at + 1]) && !isApostrophe(units[at + 1]));
        return opens && closes;
    }

    private static boolean isApostrophe(char unit) {
        return unit == '\'' || unit == '\u2019';
    }

    private FoldedText joinFrom(int firstRun) {
        FoldedTextBuilder out = new FoldedTextBuilder(Math.min(length, 4 * AROUND));
        int at = 0;
        for (int run = firstRun; run >= 0; run = nextRun(at)) {
            copy(out, at, run);
            at = runEnd(run);
            joinRun(out, run, at);
        }
        copy(out, at, length);
        return out.build(text);
    }

    /** Copies the text between two runs; if it is long, only the parts next to the runs. */
    private void copy(FoldedTextBuilder out, int from, int to) {
        if (to - from <= 2 * AROUND) {
            copyAll(out, from, to);
            return;
        }
        if (from > 0) {
            copyAll(out, from, from + AROUND);
        }
        out.append(LEFT_OUT, text.startOf(from + AROUND), text.endOf(from + AROUND));
        if (to < length) {
            copyAll(out, to - AROUND, to);
        }
    }

    private void copyAll(FoldedTextBuilder out, int from, int to) {
        for (int i = from; i < to; i++) {
            out.append(units[i], text.startOf(i), text.endOf(i));
        }
    }

    /**
     * Joins the letters of a run. Words may start and end next to letters that are words themselves: "I h a t e u" has
     * three words.
     */
    private void joinRun(FoldedTextBuilder out, int from, int to) {
        int step = 1 + gapBehind(from);
        boolean onlyWords = true;
        for (int i = from; i < to; i += step) {
            if (onlyWords && i > from) {
                out.markWordStart();
            }
            onlyWords &= isWord(units[i]);
            out.append(units[i], text.startOf(i), text.endOf(i));
        }
        int end = out.length() - 1;
        for (int i = to - 1; i > from && isWord(units[i]); i -= step) {
            out.markWordEnd(end--);
        }
    }

    private static boolean isWord(char unit) {
        return unit == 'a' || unit == 'i' || unit == 'o' || unit == 'u' || unit == 'y' || unit == 'e';
    }
}
