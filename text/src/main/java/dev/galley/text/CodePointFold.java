package dev.galley.text;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What compatibility and case make of one code point: for most of them one character, looked up in a table. */
final class CodePointFold {
    /** In the table: the result is not one character. */
    static final char SEVERAL = '\uFFFF';

    private static final int BMP = 0x10000;
    private static final int MAX_LENGTH = 8;
    private static final CodePointFold FULL = new CodePointFold(true, true, true);

    private final boolean compatibility;
    private final boolean caseless;
    private final char @Nullable [] table;
    private final @Nullable String[] several;

    private CodePointFold(boolean compatibility, boolean caseless, boolean tabled) {
        this.compatibility = compatibility;
        this.caseless = caseless;
        several = new String[tabled ? BMP : 0];
        table = tabled ? table() : null;
    }

    static CodePointFold of(boolean compatibility, boolean caseless) {
        return compatibility && caseless ? FULL : new CodePointFold(compatibility, caseless, false);
    }

    /** The one code point that {@code codePoint}, which is no lone surrogate, becomes, or {@link #SEVERAL}. */
    int one(int codePoint) {
        if (codePoint < BMP) {
            return table != null ? table[codePoint] : single((char) codePoint);
        }
        return isPicture(codePoint) ? codePoint : SEVERAL;
    }

    /** Whether it is among the emoji, which are frequent, and fold to themselves. */
    private static boolean isPicture(int codePoint) {
        return codePoint >= 0x1F300 && codePoint <= 0x1FAFF;
    }

    /** What {@code codePoint} becomes. */
    String fold(int codePoint) {
        String known = codePoint < several.length ? several[codePoint] : null;
        return known == null ? worked(codePoint) : known;
    }

    private String worked(int codePoint) {
        String before = Character.toString(unfilled(codePoint));
        if (isSettled(before)) {
            return before;
        }
        String after = once(before);
        for (int i = 0; i < 3 && !after.equals(before); i++) {
            before = after;
            after = once(before);
        }
        // A few ligatures stand for a whole prayer: they stay, so that no text grows beyond bounds.
        return after.length() > MAX_LENGTH ? Character.toString(codePoint) : after;
    }

    /** Letters in filled circles and squares: no compatibility form in Unicode, though the outlined ones have. */
    private int unfilled(int codePoint) {
        boolean isCircled = codePoint >= 0x1F150 && codePoint <= 0x1F169;
        boolean isSquared = codePoint >= 0x1F170 && codePoint <= 0x1F189;
        if (!compatibility || !(isCircled || isSquared)) {
            return codePoint;
        }
        return 'A' + codePoint - (isCircled ? 0x1F150 : 0x1F170);
    }

    /** Whether it is one of the many that neither step changes, which is told at less cost than trying. */
    private boolean isSettled(String text) {
        return Normalizer.isNormalized(text, compatibility ? Form.NFKC : Form.NFC)
                && (!caseless
                        || (text.equals(text.toLowerCase(Locale.ROOT)) && text.equals(text.toUpperCase(Locale.ROOT))));
    }

    private String once(String text) {
        String composed = Normalizer.normalize(text, compatibility ? Form.NFKC : Form.NFC);
        if (!caseless) {
            return composed;
        }
        // Upper case first: it makes "ss" of a sharp s, and one sigma of two.
        String folded = composed.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return Normalizer.normalize(folded, compatibility ? Form.NFKC : Form.NFC);
    }

    private char single(char unit) {
        if (isItself(unit)) {
            return unit;
        }
        String folded = worked(unit);
        return folded.length() == 1 && folded.charAt(0) != SEVERAL ? folded.charAt(0) : SEVERAL;
    }

    private char[] table() {
        char[] made = new char[BMP];
        for (int c = 0; c < BMP; c++) {
            made[c] = single((char) c);
            if (made[c] == SEVERAL) {
                several[c] = worked(c);
            }
        }
        return made;
    }

    /** Ideographs, Hangul syllables, surrogates and private use are a good half of the table and fold to themselves. */
    private static boolean isItself(char unit) {
        return (unit >= 0x3400 && unit <= 0x9FFF) || (unit >= 0xAC00 && unit <= 0xF8FF);
    }
}
