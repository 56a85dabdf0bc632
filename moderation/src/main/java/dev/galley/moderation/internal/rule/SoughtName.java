package dev.galley.moderation.internal.rule;

import dev.galley.text.TextSpan;

/** Recognises the name for which a lure tells readers to search, by its capital letters: "Marta Trader". */
final class SoughtName {
    private static final String OPENING = "“「『\"《";
    private static final int LONGEST_NAME = 12;

    private SoughtName() {}

    /** Checks whether a trade is part of a name: a word beside it is capitalised, or it is quoted in Chinese or Japanese. */
    static boolean isBeside(String words, TextSpan trade) {
        if (words.charAt(trade.start()) >= PhrasePairs.FIRST_WIDE) {
            return words.chars()
                    .skip(Math.max(0, trade.start() - LONGEST_NAME))
                    .limit(Math.min(trade.start(), LONGEST_NAME))
                    .anyMatch(unit -> OPENING.indexOf(unit) >= 0);
        }
        int behind = trade.end() + 1;
        return isCapital(words, behind) || isCapitalBefore(words, trade.start() - 1);
    }

    /** Checks whether a first and a last name stand before the word: "Marta Quill Investments". */
    static boolean isBefore(String words, TextSpan word) {
        int last = wordStart(words, word.start() - 1);
        int first = wordStart(words, last - 1);
        return first < last - 1 && last < word.start() - 1 && isCapital(words, last) && isCapital(words, first);
    }

    private static int wordStart(String words, int end) {
        int start = Math.max(end, 0);
        while (start > 0 && Character.isLetter(words.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    /** Checks whether a sentence begins at {@code at}, perhaps with a quotation mark. */
    static boolean beginsSentence(String words, int at) {
        for (int i = at - 1; i >= 0; i--) {
            if (PhrasePairs.endsSentence(words, i)) {
                return true;
            }
            if (Character.isLetterOrDigit(words.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Checks whether the word that ends before {@code end} is capitalised, other than as the first of a sentence. */
    private static boolean isCapitalBefore(String words, int end) {
        int start = wordStart(words, end);
        return start < end && isCapital(words, start) && !beginsSentence(words, start);
    }

    private static boolean isCapital(String words, int at) {
        return at < words.length() && Character.isUpperCase(words.charAt(at));
    }
}
