package dev.galley.validation.rule;

/** Small questions about running text. */
final class Prose {
    private Prose() {}

    /** How many words stand between white space, counted up to {@code enough}. */
    static int words(String text, int enough) {
        int words = 0;
        boolean blank = true;
        for (int i = 0; i < text.length() && words < enough; i++) {
            char c = text.charAt(i);
            boolean space = c == ' ' || ((c < '!' || c > '~') && Character.isWhitespace(c));
            words += blank && !space ? 1 : 0;
            blank = space;
        }
        return words;
    }

    /** Whether the text begins with {@code prefix}, in whatever case. */
    static boolean startsWith(String text, String prefix) {
        return text.regionMatches(true, 0, prefix, 0, prefix.length());
    }

    /** Whether the text ends as a sentence does, quotation marks and brackets behind it left out. */
    static boolean endsSentence(String text) {
        int end = text.length();
        while (end > 0 && "\"'”’»“)]".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && ".!?…。！？".indexOf(text.charAt(end - 1)) >= 0;
    }

    /** Letters and digits only, in lower case: what is left of a name when its spelling varies. */
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
