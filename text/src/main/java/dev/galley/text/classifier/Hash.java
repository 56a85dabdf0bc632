package dev.galley.text.classifier;

/**
 * Hashes of features, 20 bits each: no training text is stored, and the weights have a fixed size. The hashes are part
 * of the file format.
 */
final class Hash {
    static final int BITS = 20;
    static final int SIZE = 1 << BITS;

    static final int WORD = 0x9747b28c;
    static final int NUMBER = 0x2545f491;
    static final int SYMBOL = 0x6c62272e;
    static final int LINK = 0x1b873593;
    static final int HOST = 0x5bd1e995;
    static final int PATH = 0x38b34ae5;
    static final int PAIR = 0x7feb352d;
    static final int PART = 0x68e31da4;
    static final int SHAPE = 0x4cf5ad43;

    private Hash() {}

    /** Returns a hash extended by one value; start with one of the kinds above. */
    static int add(int hash, int value) {
        return (hash ^ value) * 0x01000193 + Integer.rotateLeft(hash, 13);
    }

    /** Spreads every bit of a hash over its lowest bits, which identify the feature. */
    static int feature(int hash) {
        int h = hash;
        h = (h ^ h >>> 16) * 0x85ebca6b;
        h = (h ^ h >>> 13) * 0xc2b2ae35;
        return (h ^ h >>> 16) & SIZE - 1;
    }
}
