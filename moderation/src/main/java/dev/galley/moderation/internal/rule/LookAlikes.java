package dev.galley.moderation.internal.rule;

import java.util.Locale;
import java.util.Set;

/** Cyrillic and Greek letters that look like a Latin one, and the Latin letters that they imitate. */
final class LookAlikes {
    private static final String CYRILLIC = "асеорхуѕіјһԁԛԝѵӏкАВЕКМНОРСТУХЅІЈԌҮ";
    private static final String GREEK = "οναικρτυχΑΒΕΖΗΙΚΜΝΟΡΤΥΧ";
    private static final String LATIN = "aceopxysijhdqwvlktuABEKMHOPCTYXSIJGZN";

    /** Frequent words that consist of such letters. They offer nothing, so nobody writes only them to disguise a text. */
    private static final Set<String> SMALL_WORDS = Set.of(
            "а", "о", "у", "с", "і", "ах", "ох", "ее", "се", "со", "ако", "како", "ο", "οι", "το", "τα", "του", "τον",
            "και", "κι", "να", "αν", "ναι");

    /** Letters that no Russian, Bulgarian or Ukrainian keyboard has. */
    private static final String RARE = "ѕһԁԛԝѵӏЅԌҮ";

    private LookAlikes() {}

    /** Checks whether a word may be an abbreviation such as СССР, which is written in capitals. */
    static boolean mayBeAbbreviation(String word) {
        return word.codePoints().noneMatch(letter -> Character.isLowerCase(letter) || RARE.indexOf(letter) >= 0);
    }

    /** Checks whether a Cyrillic or Greek word is a frequent one such as an article. */
    static boolean isSmallWord(String word) {
        return SMALL_WORDS.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Checks whether every letter of a Cyrillic or Greek word looks like a Latin one. */
    static boolean areAll(String word) {
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            if (Character.isLetter(letter) && CYRILLIC.indexOf(letter) < 0 && GREEK.indexOf(letter) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Checks whether every letter of a Latin word has a look-alike, so that the word may be one in disguise. */
    static boolean imitate(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.isLetter(word.charAt(i)) && LATIN.indexOf(word.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }
}
