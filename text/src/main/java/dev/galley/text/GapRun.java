package dev.galley.text;

/** The gap between two words of a text, and whether it can be the one between two words of a term. */
final class GapRun {
    private static final int MAX_LENGTH = 16;

    private GapRun() {}

    /** Whether the sign separates words and nothing more, so that another such sign can stand for it. */
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

    /** Whether the gap from {@code from} to {@code to} can be the term's gap {@code wanted}. */
    static boolean fits(char[] units, int from, int to, char wanted) {
        if (to - from > MAX_LENGTH) {
            return false;
        }
        boolean found = wanted == Skeleton.GAP;
        for (int i = from; i < to; i++) {
            char sign = units[i];
            found |= sign == wanted;
            // A sentence that ends is no gap within a term.
            if (to - from > 1 && (sign == '.' || sign == '!' || sign == '?' || sign == ';' || sign == ':')) {
                return false;
            }
        }
        return found;
    }
}
