package dev.galley.text;

import dev.galley.text.internal.CommonWords;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Spellings of a word with two letters that look like one (Unicode Technical Standard #39): {@code clovvn} for {@code
 * clown}, {@code clirnb} for {@code climb}.
 */
final class DrawnLetters {
    /** The least letters of a word whose m is drawn as rn, since shorter ones would often make another word. */
    private static final int MIN_LENGTH = 5;

    private DrawnLetters() {}

    /** Returns the other spellings, but no common words. */
    static Set<String> of(String word) {
        Set<String> spellings = new LinkedHashSet<>();
        spellings.add(word.replace("w", "vv"));
        if (word.length() >= MIN_LENGTH) {
            spellings.add(word.replace("m", "rn"));
            spellings.add(word.replace("m", "rn").replace("w", "vv"));
        }
        spellings.remove(word);
        spellings.removeIf(DrawnLetters::isCommon);
        return spellings;
    }

    private static boolean isCommon(String word) {
        int hash = 0;
        for (int i = 0; i < word.length(); i++) {
            hash = CommonWords.add(hash, word.charAt(i));
        }
        return CommonWords.contains(hash);
    }
}
