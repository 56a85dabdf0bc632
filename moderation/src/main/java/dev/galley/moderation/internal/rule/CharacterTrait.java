package dev.galley.moderation.internal.rule;

import dev.galley.moderation.Examination;
import java.lang.Character.UnicodeScript;

/**
 * Character classes that rules check before a closer analysis, all determined in one pass over the text. Half a
 * surrogate pair counts as every trait, so that the absence of a trait is always reliable.
 */
enum CharacterTrait {
    /** Combining marks. */
    MARK(1 << 0),
    /** Zero-width characters, and those that change the direction of text. */
    INVISIBLE(1 << 1),
    /** Characters of scripts other than Latin. */
    OTHER_SCRIPT(1 << 2),
    /** Surrogates: characters outside the Basic Multilingual Plane, such as emoji. */
    SURROGATE(1 << 3),
    /** Latin letters in a style of their own code points. */
    STYLED(1 << 4);

    private static final byte[] OF_CHARACTER = ofCharacter();

    private final int bit;

    CharacterTrait(int bit) {
        this.bit = bit;
    }

    /** Checks whether the {@linkplain Examination#text() text} contains a character with this trait. */
    boolean isIn(Examination examination) {
        return (examination.shared(Found.class, Found::in).bits() & bit) != 0;
    }

    /** The bits of all traits found in a text. */
    private record Found(int bits) {
        static Found in(Examination examination) {
            return new Found(CharacterTrait.in(examination.text().words()));
        }
    }

    /** Returns the bits of all traits found in {@code text}. */
    static int in(String text) {
        int found = 0;
        for (int i = 0; i < text.length(); i++) {
            found |= OF_CHARACTER[text.charAt(i)];
        }
        return found;
    }

    private static byte[] ofCharacter() {
        byte[] traits = new byte[Character.MAX_VALUE + 1];
        for (int c = 0; c < traits.length; c++) {
            traits[c] = (byte) bits((char) c);
        }
        return traits;
    }

    private static int bits(char c) {
        if (Character.isSurrogate(c)) {
            return MARK.bit | INVISIBLE.bit | OTHER_SCRIPT.bit | SURROGATE.bit | STYLED.bit;
        }
        int type = Character.getType(c);
        boolean isMark = type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
        UnicodeScript script = UnicodeScript.of(c);
        boolean isOther = script != UnicodeScript.LATIN
                && script != UnicodeScript.COMMON
                && script != UnicodeScript.INHERITED
                && script != UnicodeScript.UNKNOWN;
        return (isMark ? MARK.bit : 0)
                | (isMark || type == Character.FORMAT ? INVISIBLE.bit : 0)
                | (isOther ? OTHER_SCRIPT.bit : 0)
                | (StyledLetters.isOne(c) ? STYLED.bit : 0);
    }
}
