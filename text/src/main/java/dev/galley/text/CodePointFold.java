package dev.galley.text;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The compatibility and case folding of single code points. Most fold to one character, which is looked up in a table.
 */
final class CodePointFold {
    /** Table entry of a character that does not fold to exactly one character. */
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

    /**
     * Returns the single code point that {@code codePoint} folds to, or {@link #SEVERAL}; a lone surrogate is not
     * accepted.
     */
    int one(int codePoint) {
        if (codePoint < BMP) {
            return table != null ? table[codePoint] : single((char) codePoint);
        }
        return isPicture(codePoint) ? codePoint : SEVERAL;
    }

    /** Checks whether the code point is an emoji; emoji are frequent and fold to themselves. */
    private static boolean isPicture(int codePoint) {
        return codePoint >= 0x1F300 && codePoint <= 0x1FAFF;
    }

    /** Returns the folded form of {@code codePoint}. */
    String fold(int codePoint) {
        String known = codePoint < several.length ? several[codePoint] : null;
        return known == null ? worked(codePoint) : known;
    }

    private String worked(int codePoint) {
        if (caseless && (codePoint == 0xDF || codePoint == 0x1E9E)) {
            return "\u00DF"; // Not "ss": in German that is another word
        }
        if (codePoint == 0x131) {
            return "\u0131"; // The dotless i, whose capital is I in Turkish
        }
        String before = Character.toString(unfilled(codePoint));
        if (isSettled(before)) {
            return before;
        }
        String after = once(before);
        for (int i = 0; i < 3 && !after.equals(before); i++) {
            before = after;
            after = once(before);
        }
        // A few ligatures expand to a whole phrase. They are kept as they are, so that no text grows without bound.
        return after.length() > MAX_LENGTH ? Character.toString(codePoint) : after;
    }

    /**
     * Maps letters in filled circles and squares, which have no compatibility mapping in Unicode (the outlined ones
     * do), and regional indicators, which are not flags here.
     */
    private int unfilled(int codePoint) {
        boolean isCircled = codePoint >= 0x1F150 && codePoint <= 0x1F169;
        boolean isSquared = codePoint >= 0x1F170 && codePoint <= 0x1F189;
        if (compatibility && RegionalIndicators.is(codePoint)) {
            return RegionalIndicators.letter(codePoint);
        }
        if (compatibility && (codePoint == 0x309B || codePoint == 0x309C)) {
            return codePoint - 2; // Voiced sound marks of kana, which Unicode maps to a space and the combining mark
        }
        if (!compatibility || !(isCircled || isSquared)) {
            return codePoint;
        }
        return 'A' + codePoint - (isCircled ? 0x1F150 : 0x1F170);
    }

    /** Checks whether neither folding changes {@code text}; cheaper than folding it, and true for most characters. */
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
        // Upper case first, which turns both forms of sigma into one.
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

    /**
     * Checks whether the unit folds to itself: ideographs, Hangul syllables, surrogates and private use, over half of
     * the table.
     */
    private static boolean isItself(char unit) {
        return (unit >= 0x3400 && unit <= 0x9FFF) || (unit >= 0xAC00 && unit <= 0xF8FF);
    }
}
