package dev.galley.validation.rule;

/** Helper methods for running text. */
final class Prose {
    private Prose() {}

    /** Counts the words separated by white space, up to {@code max}. */
    static int words(String text, int max) {
        int words = 0;
        boolean blank = true;
        for (int i = 0; i < text.length() && words < max; i++) {
            char c = text.charAt(i);
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
