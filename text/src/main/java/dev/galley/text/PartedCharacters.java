package dev.galley.text;

import dev.galley.text.internal.Skeleton;

/**
 * Finds what parts the characters of a word in a script without spaces, the syllables of a Korean word, and letters with
 * the same digit between them: {@code 傻 瓜}, {@code 멍1청1이}, {@code z1u1r1k}.
 */
final class PartedCharacters {
    private static final int WIDEST = 3;
    private static final int MIN_LETTERS = 3;

    private final char[] units;
    private final int length;
    private final Cuts cuts;

    private PartedCharacters(FoldedText text, Cuts cuts) {
        units = text.units();
        length = text.length();
        this.cuts = cuts;
    }

    static void cut(FoldedText text, Cuts cuts) {
        WordStarts starts = text.wordStarts();
        if (starts.hasEastAsian() || starts.hasDigitWithinWord()) {
            new PartedCharacters(text, cuts).cut();
        }
    }

    private void cut() {
        for (int i = 1; i < length - 1; i++) {
            char unit = units[i];
            if (Separators.isDigit(unit)) {
                i = Math.max(i, digits(i));
            }
            if (!Separators.isEastAsian(unit) && Separators.isEastAsian(units[i - 1])) {
                eastAsian(i);
            }
        }
    }

    /** Looks at the gap that starts at {@code from}, behind a character. */
    private void eastAsian(int from) {
        int to = from;
        boolean hasSpace = false;
        while (to < length && to - from <= WIDEST && Separators.isBetweenCharacters(units[to])) {
            hasSpace |= Character.isSpaceChar(units[to]);
            to++;
        }
        if (to == length || to - from > WIDEST || to == from || !Separators.isEastAsian(units[to])) {
            return;
        }
        boolean isKorean = Separators.isHangul(units[from - 1]);
        if (isKorean != Separators.isHangul(units[to])) {
            return;
        }
        if (!isKorean || !hasSpace) {
            cuts.add(from, to, 0);
        } else if (isAlone(from - 1) && isAlone(to)) {
            // Korean words have spaces between them, so only single syllables are joined.
            cuts.add(from, to, Cuts.STARTS);
        }
    }

    private boolean isAlone(int at) {
        return (at == 0 || Skeleton.isGap(units[at - 1])) && (at + 1 == length || Skeleton.isGap(units[at + 1]));
    }

    /**
     * Looks at the digit at {@code at}, which may be the first of several equal ones between single letters; returns
     * the position of the last.
     */
    private int digits(int at) {
        char digit = units[at];
        boolean isFirst = isLetter(at - 1) && (at == 1 || (!isLetter(at - 2) && units[at - 2] != digit));
        int last = at;
        while (isFirst && isLetter(last + 1) && last + 2 < length && units[last + 2] == digit) {
            last += 2;
        }
        int letters = (last - at) / 2 + 1;
        boolean endsAlone = isLetter(last + 1) && !isLetter(last + 2);
        if (!isFirst || !endsAlone || letters + 1 < MIN_LETTERS) {
            return at;
        }
        for (int i = at; i <= last; i += 2) {
            cuts.add(i, i + 1, 0);
        }
        return last;
    }

    private boolean isLetter(int at) {
        return at >= 0 && at < length && Skeleton.isPlain(units[at]) && !Separators.isEastAsian(units[at]);
    }
}
