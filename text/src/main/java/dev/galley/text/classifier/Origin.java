package dev.galley.text.classifier;

/** The origin of a feature, encoded in an int: a token, a pair of tokens, or a property of the whole text. */
final class Origin {
    private Origin() {}

    static int of(int token) {
        return token << 2;
    }

    /** Returns the origin of a pair: a token and the one {@code distance} (1 or 2) before it. */
    static int of(int token, int distance) {
        return token << 2 | distance;
    }

    static int of(Shape shape) {
        return -1 - shape.index;
    }

    static boolean isShape(int origin) {
        return origin < 0;
    }

    /** Returns the index of the property. */
    static int shape(int origin) {
        return -1 - origin;
    }

    static int token(int origin) {
        return origin >> 2;
    }

    /** Returns the other token of a pair; the same token if it is not a pair. */
    static int partner(int origin) {
        return (origin >> 2) - (origin & 3);
    }
}
