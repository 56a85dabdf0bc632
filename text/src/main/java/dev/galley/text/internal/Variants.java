package dev.galley.text.internal;

import java.util.HashMap;
import java.util.Map;

/**
 * Two ways to write one letter of a script: hiragana and katakana, traditional and simplified characters, the Arabic
 * letters that differ in hamza, dots or language, and the final forms of Hebrew.
 */
public final class Variants {
    public static final String RESOURCE = "simplified.txt";
    /** The Arabic sign that stretches a word and has no meaning. */
    private static final char TATWEEL = '\u0640';

    private static final char LONG_VOWEL = '\u30FC';
    private static final char FIRST_KATAKANA = '\u30A1';
    private static final char LAST_KATAKANA = '\u30F6';
    private static final int TO_HIRAGANA = 0x60;
    /** Each line is a letter and the ways to write it. */
    private static final String[] LETTERS = {
        "\u0627\u0622\u0623\u0625\u0671\u0672\u0673", // alef
        "\u0648\u0624\u06C6\u06C7", // waw
        "\u064A\u0649\u0626\u06CC\u06D2\u06D3", // yeh
        "\u0647\u0629\u06BE\u06C0\u06C1\u06C2\u06C3\u06D5", // heh and teh marbuta
        "\u0643\u06A9\u06AA", // kaf
        "\u05DB\u05DA",
        "\u05DE\u05DD",
        "\u05E0\u05DF",
        "\u05E4\u05E3",
        "\u05E6\u05E5"
    };

    private static final Map<Character, Character> TABLE = load();

    private Variants() {}

    /** Returns the common form of a letter, or the letter itself. */
    public static char of(char letter) {
        if (letter < '\u05D0') {
            return letter;
        }
        if (letter >= FIRST_KATAKANA && letter <= LAST_KATAKANA) {
            return (char) (letter - TO_HIRAGANA);
        }
        return TABLE.getOrDefault(letter, letter);
    }

    /**
     * Checks whether two letters are written for each other. Two traditional characters with the same simplified form
     * are not: 乾 is not 幹, though 干 stands for both.
     */
    public static boolean areSame(char one, char other) {
        char common = of(one);
        return common == of(other) && (one < '\u3400' || common == one || common == other);
    }

    /**
     * Checks whether a character only stretches the word that it is in: the tatweel, and the long vowel mark of katakana
     * between hiragana, which have other ways to write long vowels ({@code ばーか}).
     */
    public static boolean stretches(int codePoint, String text, int start, int end) {
        return codePoint == TATWEEL
                || (codePoint == LONG_VOWEL
                        && start > 0
                        && end < text.length()
                        && isHiragana(text.charAt(start - 1))
                        && isHiragana(text.charAt(end)));
    }

    /** Checks whether the letters differ only in the mark below them, which Romanian writes in two ways. */
    public static boolean haveOneMark(char one, char other) {
        return isRomanian(one, other) || isRomanian(other, one);
    }

    /** Checks whether the letters are Romanian ș or ț with the comma and with the cedilla of older keyboards. */
    private static boolean isRomanian(char comma, char cedilla) {
        return (comma == '\u0219' && cedilla == '\u015F') || (comma == '\u021B' && cedilla == '\u0163');
    }

    private static boolean isHiragana(char unit) {
        return unit >= FIRST_KATAKANA - TO_HIRAGANA && unit <= LAST_KATAKANA - TO_HIRAGANA;
    }

    private static Map<Character, Character> load() {
        Map<Character, Character> table = new HashMap<>();
        for (String line : TextResource.lines(RESOURCE)) {
            add(table, line);
        }
        for (String line : LETTERS) {
            add(table, line);
        }
        return Map.copyOf(table);
    }

    private static void add(Map<Character, Character> table, String line) {
        for (int i = 1; i < line.length(); i++) {
            table.put(line.charAt(i), line.charAt(0));
        }
    }
}
