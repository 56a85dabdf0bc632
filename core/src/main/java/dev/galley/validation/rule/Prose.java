package dev.galley.validation.rule;

/** Helper methods for running text. */
final class Prose {
    /** The first letter of a script without spaces between words. */
    private static final char FIRST_UNSPACED = '\u0E01';

    /** A common multiple of what {@link #lettersPerWord} returns. */
    private static final int LETTERS = 10;

    private Prose() {}

    /** Returns how many letters of its script make a word on average; 0 for scripts with spaces between words. */
    private static int lettersPerWord(char c) {
        boolean cjk = (c >= '\u3041' && c <= '\u30FF')
                || (c >= '\u3400' && c <= '\u9FFF')
                || (c >= '\uF900' && c <= '\uFAFF');
        boolean southEastAsian = (c >= '\u0E01' && c <= '\u0EFF')
                || (c >= '\u1000' && c <= '\u109F')
                || (c >= '\u1780' && c <= '\u17FF');
        return cjk ? 2 : southEastAsian ? 5 : 0;
    }

    /**
     * Counts the words separated by white space, up to {@code max}. Chinese, Japanese, Thai and other scripts without spaces
     * count as a word for every few letters.
     */
    static int words(String text, int max) {
        int words = 0;
        int unspaced = 0;
        boolean blank = true;
        for (int i = 0; i < text.length() && words < max; i++) {
            char c = text.charAt(i);
            if (c >= FIRST_UNSPACED && lettersPerWord(c) > 0) {
                unspaced += LETTERS / lettersPerWord(c);
                words += unspaced / LETTERS;
                unspaced %= LETTERS;
                blank = true;
                continue;
            }
            boolean space = c == ' ' || ((c < '!' || c > '~') && Character.isWhitespace(c));
            words += blank && !space ? 1 : 0;
            blank = space;
        }
        return words;
    }

    /** Checks whether the text begins with {@code prefix}, in any case. */
    static boolean startsWith(String text, String prefix) {
        return text.regionMatches(true, 0, prefix, 0, prefix.length());
    }

    /** Checks whether the text ends like a sentence, ignoring closing quotation marks and brackets. */
    static boolean endsSentence(String text) {
        int end = text.length();
        while (end > 0 && "\"'”’»“)]".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && ".!?…。！？".indexOf(text.charAt(end - 1)) >= 0;
    }

    /** Returns only the letters and digits in lower case, so that different spellings of a name compare equal. */
    static String bare(String text) {
        StringBuilder bare = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                bare.append(Character.toLowerCase(c));
            }
        }
        return bare.toString();
    }
}
