package dev.galley.text;

import dev.galley.text.internal.Skeleton;
import java.util.Arrays;

/**
 * Finds words in which signs replace letters: {@code z*rkle}, {@code z**kle}, {@code z#rkle}. The first letter is
 * visible, and so are at least two letters and half of the word.
 */
final class MaskedWords {
    static final int[] NONE = {};

    private static final int MIN_VISIBLE = 2;
    private static final int MAX_LENGTH = 40;
    private final FoldedText text;
    private final char[] units;
    private int[] found = NONE;
    private int size;

    private MaskedWords(FoldedText text) {
        this.text = text;
        units = text.units();
    }

    /** Returns the starts and ends of the words, in turns; empty in most texts. */
    static int[] in(FoldedText text) {
        return text.wordStarts().hasMask() ? new MaskedWords(text).find() : NONE;
    }

    /** Returns whether the sign may replace a letter. */
    static boolean isMask(char unit) {
        return Skeleton.is(unit, Skeleton.IS_MASK);
    }

    /** Returns whether the sign is used for nothing else within a word, so that there may be any number of it. */
    static boolean isStrong(char unit) {
        return Skeleton.is(unit, Skeleton.IS_STRONG_MASK);
    }

    private int[] find() {
        int length = text.length();
        for (int i = 1; i < length; i++) {
            if (isMask(units[i]) && Skeleton.isPlain(units[i - 1])) {
                i = Math.max(i, word(i));
            }
        }
        return size == found.length ? found : Arrays.copyOf(found, size);
    }

    /** Looks at the word around the first mask; returns its end. */
    private int word(int mask) {
        int from = mask;
        while (from > 0 && mask - from < MAX_LENGTH && isPart(units[from - 1])) {
            from--;
        }
        int to = mask;
        int strong = 0;
        int weak = 0;
        while (to < text.length() && to - from <= MAX_LENGTH && (isPart(units[to]) || isMask(units[to]))) {
            strong += isStrong(units[to]) ? 1 : 0;
            weak += !isStrong(units[to]) && isMask(units[to]) ? 1 : 0;
            to++;
        }
        int end = to;
        while (end > mask && isMask(units[end - 1]) && units[end - 1] != '*') {
            weak -= isStrong(units[end - 1]) ? 0 : 1;
            strong -= isStrong(units[end - 1]) ? 1 : 0;
            end--;
        }
        int visible = end - from - strong - weak;
        boolean isMasked = strong > 0 ? weak == 0 : weak == 1;
        if (isMasked
                && to - from <= MAX_LENGTH
                && Skeleton.isPlain(units[from])
                && WordBoundary.startsAt(text, from)
                && visible >= MIN_VISIBLE
                && visible >= strong + weak
                && (units[end - 1] != '*' || visible > strong + 1)) {
            add(from, end);
        }
        return to;
    }

    private static boolean isPart(char unit) {
        return Skeleton.isPlain(unit) || Separators.isDigit(unit);
    }

    private void add(int from, int to) {
        if (size == found.length) {
            found = Arrays.copyOf(found, Math.max(4, 2 * size));
        }
        found[size++] = from;
        found[size++] = to;
    }
}
