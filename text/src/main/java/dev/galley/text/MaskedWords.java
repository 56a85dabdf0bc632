package dev.galley.text;

import dev.galley.text.internal.Skeleton;
import java.util.Arrays;

/**
 * Finds words in which signs or emoji replace letters: {@code z*rkle}, {@code z**kle}, {@code z#rkle}, {@code z🔥rkle}. The
 * first letter is visible, and so are at least two letters and half of the word.
 */
final class MaskedWords {
    static final int[] NONE = {};

    private static final int MIN_VISIBLE = 2;
    private static final int MAX_LENGTH = 40;
    private static final int FIRST_PICTURE = 0x1F000;
    private static final int LAST_PICTURE = 0x1FAFF;
    private static final int FIRST_SKIN_TONE = 0x1F3FB;
    private static final int LAST_SKIN_TONE = 0x1F3FF;
    private final FoldedText text;
    private final char[] units;
    private int[] found = NONE;
    private int size;

    private MaskedWords(FoldedText text) {
        this.text = text;
        units = text.units();
    }

    /** Returns the alternating starts and ends of the words; empty in most texts. */
    static int[] in(FoldedText text) {
        return text.wordStarts().hasMask() ? new MaskedWords(text).find() : NONE;
    }

    /** Checks whether the sign, or the emoji that starts with this unit, may replace a letter. */
    static boolean isMask(char unit) {
        return Skeleton.is(unit, Skeleton.IS_MASK);
    }

    /** Checks whether there may be any number of the sign, since within a word it is hardly used for anything else. */
    static boolean isRepeatable(char unit) {
        return Skeleton.is(unit, Skeleton.IS_STRONG_MASK | Skeleton.IS_PICTURE);
    }

    /** Returns the end of the character at {@code at}, which includes the skin tone of an emoji. */
    static int behind(char[] units, int at, int length) {
        if (!Character.isHighSurrogate(units[at]) || at + 1 == length) {
            return at + 1;
        }
        int end = at + 2;
        boolean hasTone = end + 1 < length && isSkinTone(Character.codePointAt(units, end, length));
        return hasTone ? end + 2 : end;
    }

    private static boolean isSkinTone(int codePoint) {
        return codePoint >= FIRST_SKIN_TONE && codePoint <= LAST_SKIN_TONE;
    }

    private int[] find() {
        int length = text.length();
        for (int i = 1; i < length; i++) {
            if (isMaskAt(i) && Skeleton.isPlain(units[i - 1])) {
                i = Math.max(i, word(i));
            }
        }
        return size == found.length ? found : Arrays.copyOf(found, size);
    }

    /** Checks whether a mask is at {@code at}: not the flag of a country, and not a letter of mathematics. */
    private boolean isMaskAt(int at) {
        return Character.isHighSurrogate(units[at]) ? isPicture(units, at, text.length()) : isMask(units[at]);
    }

    /** Checks whether an emoji that is not a flag is at {@code at}. */
    static boolean isPicture(char[] units, int at, int length) {
        int codePoint = Character.codePointAt(units, at, length);
        return codePoint >= FIRST_PICTURE
                && codePoint <= LAST_PICTURE
                && !RegionalIndicators.is(codePoint)
                && !isSkinTone(codePoint);
    }

    /** Looks at the word around the first mask; returns its end. */
    private int word(int mask) {
        int length = text.length();
        int from = mask;
        while (from > 0 && mask - from < MAX_LENGTH && isPart(units[from - 1])) {
            from--;
        }
        int to = from;
        int end = from;
        while (to < length && to - from <= MAX_LENGTH && (isPart(units[to]) || isMaskAt(to))) {
            int next = behind(units, to, length);
            // Signs behind the last letter belong to the sentence, except this one.
            end = isPart(units[to]) || units[to] == '*' ? next : end;
            to = next;
        }
        if (to - from <= MAX_LENGTH && Skeleton.isPlain(units[from]) && WordBoundary.startsAt(text, from)) {
            addIfMasked(from, end);
            // In "z#rkl#", though, the sign also replaces a letter within the word.
            if (end < to && behind(units, end, length) == to && isSameSign(mask, end)) {
                addIfMasked(from, to);
            }
        }
        return to;
    }

    private boolean isSameSign(int one, int other) {
        int length = text.length();
        return isRepeatable(units[one])
                && Character.codePointAt(units, one, length) == Character.codePointAt(units, other, length);
    }

    private void addIfMasked(int from, int to) {
        int visible = 0;
        int masked = 0;
        int repeatable = 0;
        int single = 0;
        int curses = 0;
        boolean endsVisibly = false;
        for (int i = from; i < to; i = behind(units, i, text.length())) {
            char unit = units[i];
            endsVisibly = isPart(unit);
            visible += endsVisibly ? 1 : 0;
            masked += endsVisibly ? 0 : 1;
            repeatable += !endsVisibly && isRepeatable(unit) ? 1 : 0;
            if (!endsVisibly && !isRepeatable(unit) && !isLikeBefore(i)) {
                single++;
                curses += isCurse(unit) ? 1 : 0;
            }
        }
        // Of the signs that have other uses within words there is only one, perhaps several times in a row.
        boolean isMasked = repeatable > 0 ? single == curses : single == 1;
        if (isMasked && visible >= MIN_VISIBLE && visible >= masked && (endsVisibly || visible > masked + 1)) {
            add(from, to);
        }
    }

    /** Checks whether a mask continues those before it: "@@", or several signs for a curse such as "$%&". */
    private boolean isLikeBefore(int at) {
        char before = units[at - 1];
        return before == units[at] || (isCurse(units[at]) && (isCurse(before) || isRepeatable(before)));
    }

    private static boolean isCurse(char sign) {
        return sign == '@' || sign == '$' || sign == '%' || sign == '&' || sign == '^';
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
