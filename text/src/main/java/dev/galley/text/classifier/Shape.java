package dev.galley.text.classifier;

/** What a text shows as a whole: how long it is, how much of it is capitals, how many addresses it holds. */
enum Shape {
    LENGTH(0),
    CAPITALS(1),
    LINKS(2);

    /** How many there are. */
    static final int COUNT = 3;

    private static final int FEW_LETTERS = 6;
    private static final int MANY_LINKS = 3;

    /** A number that is part of the file format. */
    final int index;

    Shape(int index) {
        this.index = index;
    }

    /** The feature for a value in coarse steps. */
    int feature(int step) {
        return Hash.feature(Hash.add(Hash.add(Hash.SHAPE, index), step));
    }

    /** Steps of doubling. */
    static int length(int words) {
        return Math.min(8, 32 - Integer.numberOfLeadingZeros(words));
    }

    /** None, few, some, many, nearly all; -1 where there are too few letters to tell. */
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
