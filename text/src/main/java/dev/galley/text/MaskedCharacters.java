package dev.galley.text;

import dev.galley.text.internal.Skeleton;

/**
 * Finds terms of a script without spaces in which a sign replaces a character: {@code 王*蛋}, {@code ばか○ろう}. At least three
 * characters and no fewer visible than masked ones, and the first is visible.
 */
final class MaskedCharacters {
    /** The most characters of a term that are looked at. */
    private static final int LONGEST = 8;

    private static final String NUMERALS = "零〇一二两兩三四五六七八九十百千万萬亿億";

    private final FoldedText text;
    private final char[] units;
    private final MaskedScan scan;
    private int searched;

    private MaskedCharacters(FoldedText text, MaskedScan scan) {
        this.text = text;
        units = text.units();
        this.scan = scan;
    }

    /** Adds the terms in which a character is masked. */
    static void find(FoldedText text, MaskedScan scan, FoundTerms found) {
        new MaskedCharacters(text, scan).find(found);
    }

    private void find(FoundTerms found) {
        for (int i = 1; i < text.length(); i++) {
            if (isMask(i) && isCharacter(i - 1)) {
                around(i, found);
            }
        }
    }

    /** Searches from each character shortly before the mask, unless that was done for an earlier mask. */
    private void around(int mask, FoundTerms found) {
        int from = mask;
        while (from > searched && mask - from < LONGEST - 1 && (isCharacter(from - 1) || isMask(from - 1))) {
            from--;
        }
        for (int i = from; i < mask; i++) {
            if (isCharacter(i)) {
                scan.characters(i, endOf(i), found);
            }
        }
        searched = mask;
    }

    private int endOf(int from) {
        int to = from;
        while (to < text.length() && to - from < LONGEST && (isCharacter(to) || isMask(to))) {
            to++;
        }
        return to;
    }

    private boolean isCharacter(int at) {
        return Separators.isEastAsian(units[at]);
    }

    /** Checks whether the unit, behind a character, may replace another: a sign without other use there, or an x. */
    static boolean isMask(char unit) {
        return unit == 'x' || unit == '\u00D7' || Skeleton.is(unit, Skeleton.IS_STRONG_MASK) || isShape(unit);
    }

    /** Checks for a mask; a sign between numerals, as in {@code 三×三}, is not a mask. */
    private boolean isMask(int at) {
        return isMask(units[at]) && !(isNumeral(at - 1) && isNumeral(at + 1));
    }

    private boolean isNumeral(int at) {
        return at >= 0 && at < text.length() && NUMERALS.indexOf(units[at]) >= 0;
    }

    /** Checks whether the unit is a square or a circle, which replace characters in print, too. */
    private static boolean isShape(char unit) {
        return (unit >= '\u25A0' && unit <= '\u25A3') || unit == '\u25CB' || unit == '\u25CF' || unit == '\u25EF';
    }
}
