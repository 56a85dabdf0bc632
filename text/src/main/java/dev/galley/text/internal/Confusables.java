package dev.galley.text.internal;

import java.util.HashMap;
import java.util.Map;

/** Letters that look like a letter from a to z, from the data of Unicode Technical Standard #39. */
public final class Confusables {
    public static final String RESOURCE = "confusables.txt";

    /**
     * Letters of phonetics, and Cyrillic ones in mock Russian, that are drawn like another one, of which that standard says
     * nothing; in the same form.
     */
    private static final String[] DRAWN = {
        "a\tɐд", "e\tɛɜɘə", "m\tɱʍ", "n\tŋ", "o\tɔ", "r\tɹɾɻя", "s\tʃ", "u\tʊц", "v\tʌ", "y\tʎ", "z\tʒʑ"
    };

    private static final int FIRST_FOREIGN = 0x250;
    private static final Map<Character, Character> TABLE = load();

    private Confusables() {}

    /** Returns the letter from a to z that the folded letter {@code letter} resembles, or {@code letter} itself. */
    public static char of(char letter) {
        return letter < 0x80 ? letter : TABLE.getOrDefault(letter, letter);
    }

    /** Checks whether the code point is a Latin letter. */
    public static boolean isLatin(int codePoint) {
        if (codePoint < 0x80) {
            return (codePoint >= 'a' && codePoint <= 'z') || (codePoint >= 'A' && codePoint <= 'Z');
        }
        return Character.isLetter(codePoint)
                && (codePoint < FIRST_FOREIGN
                        || Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.LATIN);
    }

    private static Map<Character, Character> load() {
        Map<Character, Character> table = new HashMap<>();
        TextResource.lines(RESOURCE).forEach(line -> add(table, line));
        for (String line : DRAWN) {
            add(table, line);
        }
        return Map.copyOf(table);
    }

    private static void add(Map<Character, Character> table, String line) {
        for (int i = 2; i < line.length(); i++) {
            table.put(line.charAt(i), line.charAt(0));
        }
    }
}
