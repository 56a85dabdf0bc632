package dev.galley.moderation.internal.rule;

/** Iterates over the words of a text as hashes, ignoring case. */
final class WordHashes {
    private static final char NONE = 0;
    /** Each UTF-16 unit in lower case if it is part of a word. */
    private static final char[] LETTERS = letters();

    private final char[] text;
    private int start;
    private int end = -1;
    private long hash;

    WordHashes(char[] text) {
        this.text = text;
    }

    /** Moves to the next word; returns false if there is none. */
    boolean next() {
        int at = end + 1;
        while (at < text.length && LETTERS[text[at]] == NONE) {
            at++;
        }
        start = at;
        long made = HashCounts.SEED;
        while (at < text.length) {
            char letter = LETTERS[text[at]];
            if (letter == NONE) {
                break;
            }
            made = HashCounts.add(made, letter);
            at++;
        }
        end = at;
        hash = made;
        return end > start;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    long hash() {
        return hash;
    }

    private static char[] letters() {
        char[] letters = new char[Character.MAX_VALUE + 1];
        for (int c = 0; c < letters.length; c++) {
            letters[c] = isPart((char) c) ? Character.toLowerCase((char) c) : NONE;
        }
        return letters;
    }

    private static boolean isPart(char unit) {
        return Character.isLetterOrDigit(unit)
                || Character.isSurrogate(unit)
                || Character.getType(unit) == Character.NON_SPACING_MARK;
    }
}
