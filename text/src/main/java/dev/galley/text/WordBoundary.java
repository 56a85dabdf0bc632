package dev.galley.text;

import java.lang.Character.UnicodeScript;

/**
 * Finds where words begin and end. In scripts written without spaces (Han, Kana, Thai …) a word may begin and end
 * anywhere. Korean words take their endings without a space. Digits before or after a word do not hide it.
 */
final class WordBoundary {
    /** The first code point of scripts in which a word may begin or end next to another letter; includes Hangul. */
    static final int FIRST_UNSPACED = 0xE00;

    private static final int MAX_DIGITS = 8;

    private WordBoundary() {}

    /** Checks whether a word may start at unit {@code at}. */
    static boolean startsAt(FoldedText text, int at) {
        char[] units = text.units();
        if (at == 0 || text.startsWordAt(at) || isBetween(units, at, text.length())) {
            return true;
        }
        return !Separators.isDigit(units[at]) && isNumberBefore(units, at);
    }

    /** Checks whether a word may end before unit {@code at}. */
    static boolean endsAt(FoldedText text, int at) {
        char[] units = text.units();
        int length = text.length();
        if (at == length || text.endsWordAt(at) || isBetween(units, at, length)) {
            return true;
        }
        return isHangul(Character.codePointBefore(units, at, 0))
                || (!Separators.isDigit(units[at - 1]) && isNumberBehind(units, at, length));
    }

    /** Checks whether the units before and at {@code at} belong to the same word or the same code point. */
    static boolean isInWord(FoldedText text, int at) {
        char[] units = text.units();
        boolean isPair = Character.isLowSurrogate(units[at]) && Character.isHighSurrogate(units[at - 1]);
        return isPair || !isBetween(units, at, text.length());
    }

    private static boolean isBetween(char[] units, int at, int length) {
        int before = Character.codePointBefore(units, at, 0);
        int behind = Character.codePointAt(units, at, length);
        return !isWordPart(before) || !isWordPart(behind) || isUnspaced(before) || isUnspaced(behind);
    }

    static boolean isWordPart(int codePoint) {
        if (codePoint < 0x80) {
            return (codePoint >= 'a' && codePoint <= 'z')
                    || (codePoint >= '0' && codePoint <= '9')
                    || (codePoint >= 'A' && codePoint <= 'Z');
        }
        return Character.isLetterOrDigit(codePoint) || Marks.isMark(codePoint);
    }

    private static boolean isUnspaced(int codePoint) {
        if (codePoint < FIRST_UNSPACED) {
            return false;
        }
        return switch (UnicodeScript.of(codePoint)) {
            case HAN, HIRAGANA, KATAKANA, BOPOMOFO, THAI, LAO, KHMER, MYANMAR, TIBETAN, JAVANESE -> true;
            default -> codePoint == 0x30FC; // the mark of a long vowel in Kana
        };
    }

    private static boolean isHangul(int codePoint) {
        return codePoint >= 0x1100 && UnicodeScript.of(codePoint) == UnicodeScript.HANGUL;
    }

    private static boolean isNumberBefore(char[] units, int at) {
        int from = at;
        while (from > 0 && at - from < MAX_DIGITS && Separators.isDigit(units[from - 1])) {
            from--;
        }
        return from < at && (from == 0 || !isWordPart(Character.codePointBefore(units, from, 0)));
    }

    private static boolean isNumberBehind(char[] units, int at, int length) {
        int to = at;
        while (to < length && to - at < MAX_DIGITS && Separators.isDigit(units[to])) {
            to++;
        }
        return to > at && (to == length || !isWordPart(Character.codePointAt(units, to, length)));
    }
}
