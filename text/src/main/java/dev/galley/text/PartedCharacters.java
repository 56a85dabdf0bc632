package dev.galley.text;

import dev.galley.text.internal.Skeleton;

/**
 * Finds what parts the characters of a word in a script without spaces, the syllables of a Korean word, and letters with
 * the same digit or emoji between them: {@code 傻 瓜}, {@code 멍1청1이}, {@code z1u1r1k}, {@code z🔥u🔥r🔥k}.
 */
final class PartedCharacters {
    private static final int WIDEST = 3;
    private static final int MIN_LETTERS = 3;
    /** The greatest distance of the first and last of several equal letters between characters. */
    private static final int LONGEST = 20;

    /** Signs between the parts of a sentence or list, which part the characters of a word only if they are between all. */
    private static final String LISTING = ",、;'\"’";

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
        if (starts.hasEastAsian() || starts.hasDigitWithinWord() || starts.hasMask()) {
            new PartedCharacters(text, cuts).cut();
        }
    }

    private void cut() {
        for (int i = 1; i < length - 1; i++) {
            char unit = units[i];
            if (isSeparator(i)) {
                i = Math.max(i, separators(i));
            }
            if (!Separators.isEastAsian(unit) && Separators.isEastAsian(units[i - 1])) {
                eastAsian(i);
            }
        }
    }

    /** Looks at the gap that starts at {@code from}, behind a character. */
    private void eastAsian(int from) {
        if (isEachAlone(from)) {
            cuts.add(from, nextCharacter(from), 0);
            return;
        }
        if (isAmongEqual(from) || isListed(from) || isAroundOne(from)) {
            cuts.add(from, from + 1, 0);
            return;
        }
        int to = from;
        int signs = 0;
        boolean hasSpace = false;
        boolean hasDigit = false;
        while (to < length && signs <= WIDEST && isBetweenCharacters(to)) {
            hasSpace |= Character.isSpaceChar(units[to]);
            hasDigit |= Separators.isDigit(units[to]);
            to = MaskedWords.behind(units, to, length);
            signs++;
        }
        if (hasSpace && hasDigit) {
            return; // The number of the next item of a list
        }
        if (to == length || signs > WIDEST || signs == 0 || !Separators.isEastAsian(units[to])) {
            return;
        }
        boolean isKorean = Separators.isHangul(units[from - 1]);
        if (isKorean != Separators.isHangul(units[to])) {
            return;
        }
        if (!isKorean || !hasSpace) {
            cuts.add(from, to, 0);
        } else if (isAlone(to)) {
            // Korean words have spaces between them, so only a single syllable is joined with what precedes it.
            cuts.add(from, to, Cuts.STARTS);
        }
    }

    /** Checks whether the gap is one of several equal Latin letters between characters that stand alone: {@code 王x八x蛋}. */
    private boolean isAmongEqual(int from) {
        char sign = units[from];
        if (sign < 'a' || sign > 'z') {
            return false;
        }
        int first = from;
        while (from - first <= LONGEST && isSign(first - 2, sign) && isEastAsian(first - 1)) {
            first -= 2;
        }
        int last = from;
        while (last - from <= LONGEST && isSign(last + 2, sign) && isEastAsian(last + 1)) {
            last += 2;
        }
        boolean isAlone =
                isEastAsian(first - 1) && isEastAsian(last + 1) && !isLetterOf(first - 2) && !isLetterOf(last + 2);
        return isAlone && last > first && last - first <= LONGEST;
    }

    /** Checks whether the sign is one of several equal ones between single characters: {@code 王,八,蛋}. */
    private boolean isListed(int from) {
        char sign = units[from];
        return LISTING.indexOf(sign) >= 0
                && isEastAsian(from + 1)
                && ((isSign(from - 2, sign) && isEastAsian(from - 3))
                        || (isSign(from + 2, sign) && isEastAsian(from + 3)));
    }

    /** Checks whether a pair of brackets that has a single character in it opens or closes here: {@code 王(八)蛋}. */
    private boolean isAroundOne(int from) {
        boolean opens = opens(from) && isEastAsian(from + 1) && closes(from + 2) && isEastAsian(from + 3);
        return opens || (closes(from) && isEastAsian(from + 1) && opens(from - 2) && isEastAsian(from - 3));
    }

    private boolean opens(int at) {
        return at >= 0 && Character.getType(units[at]) == Character.START_PUNCTUATION;
    }

    private boolean closes(int at) {
        return at < length && Character.getType(units[at]) == Character.END_PUNCTUATION;
    }

    private boolean isLetterOf(int at) {
        return at >= 0 && at < length && Character.isLetterOrDigit(units[at]);
    }

    private boolean isEastAsian(int at) {
        return at >= 0 && at < length && Separators.isEastAsian(units[at]);
    }

    /** Checks whether the characters before and behind a gap have a line or brackets each: {@code (笨)(蛋)}. */
    private boolean isEachAlone(int from) {
        int next = nextCharacter(from);
        return next > from
                && opensBefore(from - 1)
                && closesAt(next + 1)
                && (units[from] == '\n' || units[from - 2] == units[next - 1]);
    }

    /** Returns the next character behind the end of a line or a pair of brackets; {@code from} if there is none. */
    private int nextCharacter(int from) {
        int next = units[from] == '\n' ? from + 1 : from + 2;
        boolean isBetween = next < length
                && Separators.isEastAsian(units[next])
                && closesAt(from)
                && (units[from] == '\n' || opensBefore(next));
        return isBetween ? next : from;
    }

    private boolean opensBefore(int at) {
        if (at == 0) {
            return units[1] == '\n';
        }
        int type = Character.getType(units[at - 1]);
        return units[at - 1] == '\n'
                || type == Character.START_PUNCTUATION
                || type == Character.INITIAL_QUOTE_PUNCTUATION;
    }

    private boolean closesAt(int at) {
        if (at >= length) {
            return at == length && units[at - 2] == '\n';
        }
        int type = Character.getType(units[at]);
        return units[at] == '\n' || type == Character.END_PUNCTUATION || type == Character.FINAL_QUOTE_PUNCTUATION;
    }

    private boolean isAlone(int at) {
        return (at == 0 || Skeleton.isGap(units[at - 1])) && (at + 1 == length || Skeleton.isGap(units[at + 1]));
    }

    private boolean isBetweenCharacters(int at) {
        return Character.isHighSurrogate(units[at])
                ? MaskedWords.isPicture(units, at, length)
                : Separators.isBetweenCharacters(units[at]);
    }

    /** Checks whether there is a digit or a symbol, which may be written between all letters of a word. */
    private boolean isSeparator(int at) {
        return Character.isHighSurrogate(units[at])
                ? MaskedWords.isPicture(units, at, length)
                : Skeleton.is(units[at], Skeleton.IS_DIGIT | Skeleton.IS_PICTURE);
    }

    /**
     * Looks at the separator at {@code at}, which may be the first of several equal ones between single letters; returns
     * the position of the last.
     */
    private int separators(int at) {
        int sign = Character.codePointAt(units, at, length);
        int width = Character.charCount(sign);
        boolean isFirst = isLetter(at - 1) && !isLetter(at - 2) && !isSign(at - 1 - width, sign);
        int last = at;
        while (isFirst && isLetter(last + width) && isSign(last + width + 1, sign)) {
            last += width + 1;
        }
        int letters = (last - at) / (width + 1) + 1;
        boolean endsAlone = isLetter(last + width) && !isLetter(last + width + 1);
        if (!isFirst || !endsAlone || letters + 1 < MIN_LETTERS) {
            return at;
        }
        for (int i = at; i <= last; i += width + 1) {
            cuts.add(i, i + width, 0);
        }
        return last;
    }

    private boolean isSign(int at, int sign) {
        return at >= 0 && at < length && Character.codePointAt(units, at, length) == sign;
    }

    private boolean isLetter(int at) {
        return at >= 0 && at < length && Skeleton.isPlain(units[at]) && !Separators.isEastAsian(units[at]);
    }
}
