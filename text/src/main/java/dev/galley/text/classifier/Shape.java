package dev.galley.text.classifier;

/** Properties of a whole text: its length, its proportion of capitals, and its number of addresses. */
enum Shape {
    LENGTH(0),
    CAPITALS(1),
    LINKS(2);

    /** The number of properties. */
    static final int COUNT = 3;

    private static final int FEW_LETTERS = 6;
    private static final int MANY_LINKS = 3;

    /** A number that is part of the file format. */
    final int index;

    Shape(int index) {
        this.index = index;
    }

    /** Returns the feature for a value, given in coarse steps. */
    int feature(int step) {
        return Hash.feature(Hash.add(Hash.add(Hash.SHAPE, index), step));
    }

    /** Returns the length in steps of doubling. */
    static int length(int words) {
        return Math.min(8, 32 - Integer.numberOfLeadingZeros(words));
    }

    /** Returns the proportion of capitals: none, few, some, many, nearly all; -1 if there are too few letters. */
    static int capitals(int letters, int upperCase) {
        if (letters < FEW_LETTERS) {
            return -1;
        }
        double share = (double) upperCase / letters;
        if (share < 0.1) {
            return share < 0.02 ? 0 : 1;
        }
        if (share < 0.3) {
            return 2;
        }
        return share < 0.7 ? 3 : 4;
    }

    static int links(int links) {
        return Math.min(MANY_LINKS, links);
    }
}
