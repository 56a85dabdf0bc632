package dev.galley.text;

/**
 * Which pairs of neighbouring characters a text has, roughly: a string of which a pair is missing is not in it. Asked by
 * every pattern before it looks for its words; most are told to spare themselves the trouble.
 */
final class BigramSet {
    /** As many as a long has bits: the small letters of ASCII are all told apart. */
    private static final int KINDS = Long.SIZE;

    /** Of each kind of character, the kinds of those that stand behind it. */
    private final long[] behind = new long[KINDS];

    BigramSet(char[] units, int length) {
        int before = length == 0 ? 0 : kind(units[0]);
        for (int i = 1; i < length; i++) {
            int kind = kind(units[i]);
            behind[before] |= 1L << kind;
            before = kind;
        }
    }

    /** Whether {@code part} may be in the text; where this is false, it is not. */
    boolean mayHold(String part) {
        for (int i = 1; i < part.length(); i++) {
            if ((behind[kind(part.charAt(i - 1))] & (1L << kind(part.charAt(i)))) == 0) {
                return false;
            }
        }
        return true;
    }

    private static int kind(char unit) {
        return unit & (KINDS - 1);
    }
}
