package dev.galley.moderation.internal.rule;

/** Cyrillic and Greek letters that cannot be told from a Latin one, and the Latin letters that they imitate. */
final class LookAlikes {
    private static final String CYRILLIC = "асеорхуѕіјһԁԛԝѵӏкАВЕКМНОРСТУХЅІЈԌҮ";
    private static final String GREEK = "οναικρτυχΑΒΕΖΗΙΚΜΝΟΡΤΥΧ";
    private static final String LATIN = "aceopxysijhdqwvlktuABEKMHOPCTYXSIJGZN";

    /** Letters that no Russian, Bulgarian or Ukrainian keyboard has. */
    private static final String RARE = "ѕһԁԛԝѵӏЅԌҮ";

    private LookAlikes() {}

    /** Returns whether a word may be an abbreviation such as СССР, which is written in capitals. */
    static boolean mayBeAbbreviation(String word) {
        return word.codePoints().noneMatch(letter -> Character.isLowerCase(letter) || RARE.indexOf(letter) >= 0);
    }

    /** Returns whether every letter of a Cyrillic or Greek word looks like a Latin one. */
    static boolean areAll(String word) {
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            if (Character.isLetter(letter) && CYRILLIC.indexOf(letter) < 0 && GREEK.indexOf(letter) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether every letter of a Latin word has a look-alike, so that the word may be one in disguise. */
    static boolean imitate(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.isLetter(word.charAt(i)) && LATIN.indexOf(word.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }
}
