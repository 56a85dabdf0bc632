package dev.galley.text;

import dev.galley.text.internal.Skeleton;

/** Compares the gap between two words of a text with the gap between two words of a term. */
final class GapRun {
    private static final int MAX_LENGTH = 16;

    private GapRun() {}

    /** Checks whether the character only separates words, so that any other such character can replace it. */
    static boolean isSoft(char sign) {
        return Character.isWhitespace(sign)
                || Character.isSpaceChar(sign)
                || sign == '-'
                || sign == '_'
                || sign == '.'
                || sign == ','
                || sign == '/'
                || sign == '\''
                || sign == '\u2019'
                || sign == '\u2010';
    }

    /** Returns the position of the first character in the gap that is not white space; {@code to} if there is none. */
    static int firstSign(char[] units, int from, int to) {
        int at = from;
        while (at < to && Character.isSpaceChar(units[at])) {
            at++;
        }
        return at;
    }

    /** Checks whether the gap from {@code from} to {@code to} matches the term's gap {@code wanted}. */
    static boolean fits(char[] units, int from, int to, char wanted) {
        if (to - from > MAX_LENGTH) {
            return false;
        }
        boolean found = wanted == Skeleton.GAP;
        for (int i = from; i < to; i++) {
            char sign = units[i];
            found |= sign == wanted;
            // The end of a sentence is not a gap within a term.
            if (to - from > 1 && (sign == '.' || sign == '!' || sign == '?' || sign == ';' || sign == ':')) {
                return false;
            }
        }
        return found;
    }
}
