package dev.galley.text;

import dev.galley.text.internal.Skeleton;
import java.text.Normalizer;
import java.text.Normalizer.Form;

/**
 * Handles combining marks while a text is folded. A mark that composes with the letter before it (Unicode Annex #15) is
 * composed. Other marks are dropped in scripts where they accompany letters (Latin, Greek, Cyrillic, Arabic, Hebrew);
 * where they are vowels they are kept, up to a fixed number per letter.
 */
final class Marks {
    private static final int MAX_MARKS = 4;
    private static final int FIRST_COMPOSED = 0xC0;
    private static final int FIRST_UNCOMPOSED = 0x2000;
    /** Scripts that have vowel signs of two parts, which compose with each other. */
    private static final int FIRST_INDIC = 0x900;

    private static final int LAST_INDIC = 0xDFF;
    /** The dot below letters of Hindi for sounds from Persian, which is often left out. */
    private static final int NUKTA = 0x93C;

    private static final String OFTEN_WITHOUT_NUKTA = "कखगजफ";
    private static final int FIRST_HANGUL = 0x1100;
    /** Thai vowels: two of the first look like the second. */
    private static final int SARA_E = 0xE40;

    private static final int SARA_AE = 0xE41;

    private final FoldedTextBuilder out;
    private final boolean drops;
    private int kept;
    private boolean isPile;
    /** The length of the text behind a syllable of single letters; no syllable has that number at the start. */
    private int spelt = -1;
    /** The leading consonant that became the trailing one of that syllable; 0 if it has none. */
    private int movedLead;

    private int leadStart;

    Marks(FoldedTextBuilder out, boolean drops) {
        this.out = out;
        this.drops = drops;
    }

    /** Consumes the code point if it is a mark or part of a syllable; returns whether it was consumed. */
    boolean take(int codePoint, int end) {
        if (codePoint < 0x300 || out.length() == 0) {
            kept = 0;
            isPile = false;
            return false;
        }
        if (codePoint >= FIRST_HANGUL && takeHangul(codePoint, end)) {
            return true;
        }
        if (!isMark(codePoint)) {
            kept = 0;
            isPile = false;
            return codePoint == SARA_E && out.last() == SARA_E && compose(SARA_AE, end);
        }
        int base = out.last();
        if (drops && codePoint == NUKTA && OFTEN_WITHOUT_NUKTA.indexOf(base) >= 0) {
            out.stretchLast(end);
            return true;
        }
        if (drops && (Character.isLetterOrDigit(base) || isMark(base)) && isForeign(codePoint, base)) {
            out.stretchLast(end);
            return true;
        }
        kept = isMark(base) ? kept : 0;
        boolean isVowelPart = base >= FIRST_INDIC && base <= LAST_INDIC;
        if (!isPile
                && (kept == 0 || isVowelPart)
                && Character.isBmpCodePoint(base)
                && compose(composed(base, codePoint), end)) {
            return true;
        }
        if (drops && (!isMark(base) || kept > 0) && (kept >= MAX_MARKS || hasSpacingBase(base))) {
            pileUp(base, end);
            return true;
        }
        kept++;
        return false;
    }

    /**
     * Consumes a part of a Hangul syllable. Of letters typed one by one, a consonant ends the syllable before it unless a vowel
     * follows: {@code ㅂㅕㅇㅅㅣㄴ}.
     */
    private boolean takeHangul(int codePoint, int end) {
        boolean isSpelt = spelt == out.length();
        if (isSpelt && movedLead == 0 && HangulSyllables.tail(codePoint) > 0) {
            movedLead = codePoint;
            leadStart = end - 1;
            return compose(HangulSyllables.join(out.last(), HangulSyllables.tail(codePoint)), end);
        }
        if (isSpelt && movedLead > 0 && HangulSyllables.isVowel(codePoint)) {
            out.replaceLast((char) HangulSyllables.withoutTail(out.last()), leadStart);
            out.append((char) HangulSyllables.join(movedLead, codePoint), leadStart, end);
            spelt = out.length();
            movedLead = 0;
            return true;
        }
        if (!HangulSyllables.isPart(codePoint) || !compose(HangulSyllables.join(out.last(), codePoint), end)) {
            return false;
        }
        spelt = HangulSyllables.isVowel(codePoint) ? out.length() : -1;
        movedLead = 0;
        return true;
    }

    /**
     * Checks whether a mark is a line through, over or under letters, which no alphabet has, or one of Latin at a letter of a
     * script that has its own.
     */
    private static boolean isForeign(int mark, int base) {
        boolean isLine = (mark >= 0x332 && mark <= 0x338) || mark == 0x305 || mark == 0x33F;
        boolean isEnclosing = mark >= 0x20D0 && mark <= 0x20FF;
        return isLine || isEnclosing || (mark < 0x370 && !hasSpacingBase(base));
    }

    /** Drops a mark. A Latin letter with more marks than Unicode composes is not one of an alphabet. */
    private void pileUp(int base, int end) {
        isPile = true;
        if (base >= FIRST_COMPOSED && base < FIRST_UNCOMPOSED && kept == 0) {
            out.replaceLast(Skeleton.withoutMarks((char) base), end);
        } else {
            out.stretchLast(end);
        }
    }

    private boolean compose(int whole, int end) {
        if (whole == 0) {
            return false;
        }
        out.replaceLast((char) whole, end);
        return true;
    }

    /** Returns the composition of a letter and a mark; 0 if there is none. */
    private static int composed(int base, int mark) {
        if (base < 'A' || Character.isSurrogate((char) base)) {
            return 0;
        }
        String pair = Normalizer.normalize(Character.toString(base) + Character.toString(mark), Form.NFC);
        return pair.length() == 1 ? pair.charAt(0) : 0;
    }

    static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || (codePoint >= 0x1F3FB && codePoint <= 0x1F3FF); // skin tones
    }

    private static boolean hasSpacingBase(int base) {
        return switch (Character.UnicodeScript.of(base)) {
            case LATIN, GREEK, CYRILLIC, ARABIC, HEBREW, ARMENIAN, GEORGIAN, COMMON, HAN, HANGUL -> true;
            default -> false;
        };
    }
}
