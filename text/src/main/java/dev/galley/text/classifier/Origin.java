package dev.galley.text.classifier;

/** Where a feature comes from, in an int: a token, a token and one before it, or the shape of the whole text. */
final class Origin {
    private Origin() {}

    static int of(int token) {
        return token << 2;
    }

    /** A token and the one that stands 1 or 2 before it. */
    static int of(int token, int distance) {
        return token << 2 | distance;
    }

    static int of(Shape shape) {
        return -1 - shape.index;
    }

    static boolean isShape(int origin) {
        return origin < 0;
    }

    /** The number of the shape. */
    static int shape(int origin) {
        return -1 - origin;
    }

    static int token(int origin) {
        return origin >> 2;
    }

    /** The other token of a pair, or the same. */
    static int partner(int origin) {
        return (origin >> 2) - (origin & 3);
    }
}
