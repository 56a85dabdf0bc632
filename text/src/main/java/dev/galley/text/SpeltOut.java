package dev.galley.text;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Spellings of a word without its marks that are usual where the marks are missing: {@code bloed} for {@code blöd},
 * {@code Scheisse} for {@code Scheiße}.
 */
final class SpeltOut {
    private static final String LETTERS = "\u00E4\u00E6\u00F6\u00F8\u0153\u00FC\u00E5\u00DF";

    private SpeltOut() {}

    /** Returns the other spellings: with the sharp s replaced, and with all letters replaced. */
    static Set<String> of(String word) {
        if (!hasSuchLetter(word)) {
            return Set.of();
        }
        Set<String> spellings = new LinkedHashSet<>();
        spellings.add(word);
        spellings.add(word.replace("\u00DF", "ss"));
        spellings.add(all(word));
        spellings.remove(word);
        return spellings;
    }

    private static boolean hasSuchLetter(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) > 0x7F && LETTERS.indexOf(word.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static String all(String word) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            out.append(
                    switch (word.charAt(i)) {
                        case 'ä', 'æ' -> "ae";
                        case 'ö', 'ø', 'œ' -> "oe";
                        case 'ü' -> "ue";
                        case 'å' -> "aa";
                        case 'ß' -> "ss";
                        default -> String.valueOf(word.charAt(i));
                    });
        }
        return out.toString();
    }
}
