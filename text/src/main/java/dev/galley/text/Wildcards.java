package dev.galley.text;

import dev.galley.text.internal.Skeleton;

/** Compares the part of a term that has wildcards with the text before or after the term's letters. */
final class Wildcards {
    static final int NO = -1;
    /** The maximum number of letters that one {@code *} matches, which bounds the work at each position. */
    static final int MAX_STAR_LENGTH = 50;

    private final FoldedText text;
    private final Reading reading;

    Wildcards(FoldedText text, Reading reading) {
        this.text = text;
        this.reading = reading;
    }

    /**
     * Returns the nearest position where {@code signs}, read forwards from {@code at}, end; {@link #NO} if there is
     * none.
     */
    int endOf(char[] signs, int at, boolean open) {
        return walk(signs, at, 1, open);
    }

    /**
     * Returns the nearest position where {@code signs}, read backwards from {@code at}, start; {@link #NO} if there is
     * none.
     */
    int startOf(char[] signs, int at, boolean open) {
        return walk(signs, at, -1, open);
    }

    /**
     * Follows all readings of the signs in parallel: {@code reached[i]} is true if the first i signs have been read.
     */
    private int walk(char[] signs, int start, int direction, boolean open) {
        boolean[] reached = new boolean[signs.length + 1];
        reached[0] = true;
        skipStars(signs, reached);
        int at = start;
        for (int left = most(signs); ; left--) {
            if (reached[signs.length] && (open || isBoundary(at, direction))) {
                return at;
            }
            int unit = direction > 0 ? at : at - 1;
            if (left == 0 || unit < 0 || unit >= text.length() || !read(signs, reached, unit)) {
                return NO;
            }
            at += direction;
        }
    }

    private boolean isBoundary(int at, int direction) {
        return direction > 0 ? WordBoundary.endsAt(text, at) : WordBoundary.startsAt(text, at);
    }

    private static int most(char[] signs) {
        int most = 0;
        for (char sign : signs) {
            most += sign == Term.SOME ? MAX_STAR_LENGTH : 1;
        }
        return most;
    }

    private static void skipStars(char[] signs, boolean[] reached) {
        for (int i = 0; i < signs.length; i++) {
            reached[i + 1] |= reached[i] && signs[i] == Term.SOME;
        }
    }

    /** Reads one unit; returns false if no reading continues. */
    private boolean read(char[] signs, boolean[] reached, int at) {
        char unit = text.units()[at];
        boolean goesOn = false;
        for (int i = signs.length; i > 0; i--) {
            boolean stays = i < signs.length + 1 && signs[i - 1] == Term.SOME && reached[i] && isLetter(unit);
            reached[i] = stays || (reached[i - 1] && signs[i - 1] != Term.SOME && reads(signs[i - 1], at));
            goesOn |= reached[i];
        }
        reached[0] = false;
        skipStars(signs, reached);
        return goesOn;
    }

    private boolean reads(char sign, int at) {
        char unit = text.units()[at];
        if (sign == Term.ANY) {
            return !Character.isWhitespace(unit);
        }
        if (Skeleton.isGap(sign)) {
            return GapRun.isSoft(unit) || unit == sign;
        }
        reading.start();
        return reading.of(text, at, sign) != LetterMatch.NONE && !reading.isAnotherWord();
    }

    private static boolean isLetter(char unit) {
        return Character.isSurrogate(unit) || WordBoundary.isWordPart(unit);
    }
}
