package dev.galley.text;

import java.util.Optional;

/**
 * Finds letters that stand apart ({@code f r e e}, {@code s.p.a.m}) and joins them. Three letters or more with the same
 * gap between them make a run; a wider gap ends it, as between words.
 */
final class SpacedLetters {
    private static final int MIN_LETTERS = 3;
    private static final int WIDEST_GAP = 3;
    /** How much of the text around a run is taken along: a term of several words may begin or end in one. */
    private static final int AROUND = TermParser.MAX_LENGTH;
    /** Stands where text is left out; part of no word and of no term. */
    private static final char LEFT_OUT = '\uFFFF';

    private final FoldedText text;
    private final char[] units;
    private final int length;

    private SpacedLetters(FoldedText text) {
        this.text = text;
        units = text.units();
        length = text.length();
    }

    /** The text around its runs, with them joined; empty if it has none. */
    static Optional<FoldedText> join(FoldedText text) {
        if (text.wordStarts().loneLetters() < MIN_LETTERS) {
            return Optional.empty();
        }
        SpacedLetters letters = new SpacedLetters(text);
        int first = letters.nextRun(0);
        return first < 0 ? Optional.empty() : Optional.of(letters.joinFrom(first));
    }

    /** Where the next run starts, -1 if there is none. */
    private int nextRun(int from) {
        int last = length - 2 * (MIN_LETTERS - 1) - 1;
        // Of the letter, what is before and what is behind it, a bit each: 1 for a gap. No branch, for none could be
        // foretold.
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

    /** 1 if a gap stands there, else 0. */
    private int gap(int at) {
        return (Skeleton.facts(units[at]) & Skeleton.IS_GAP) / Skeleton.IS_GAP;
    }

    /** The end of the run that starts at {@code from}, 0 if too few letters stand there. */
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

    /** How many units of gap lie behind a letter before the next one; 0 if there is none, or it is too wide. */
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

    /** Whether a letter or digit stands there with no other beside it; what follows an apostrophe is part of a word. */
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

    /** Copies what stands between two runs; of much text, what is next to them. */
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

    /** "I h a t e u" is three words: others may stand behind and before letters that are words of their own. */
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
