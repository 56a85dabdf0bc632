package dev.galley.moderation.text;

/**
 * Which pairs of neighbouring characters a text has, roughly: a string of which a pair is missing is not in it. Asked by
 * every pattern before it looks for its words; most are told to spare themselves the trouble.
 */
final class PairSet {
    private static final int WIDTH = 12;
    private static final int PRIME = 0x9E3779B1;

    private final long[] bits = new long[1 << (WIDTH - 6)];

    PairSet(char[] units, int length) {
        for (int i = 1; i < length; i++) {
            int slot = slot(units[i - 1], units[i]);
            bits[slot >> 6] |= 1L << slot;
        }
    }

    /** Whether {@code part} may be in the text; where this is false, it is not. */
    boolean mayHold(String part) {
        for (int i = 1; i < part.length(); i++) {
            int slot = slot(part.charAt(i - 1), part.charAt(i));
            if ((bits[slot >> 6] & (1L << slot)) == 0) {
                return false;
            }
        }
        return true;
    }

    private static int slot(char first, char second) {
        return ((first << Character.SIZE | second) * PRIME) >>> (Integer.SIZE - WIDTH);
    }
}
