package dev.galley.text;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Spellings of a word without its marks that are usual where the marks are missing: {@code bloed} for {@code blöd},
 * {@code Scheisse} for {@code Scheiße}.
 */
final class SpeltOut {
    private SpeltOut() {}

    /** Returns the other spellings: with the sharp s replaced, and with all letters replaced. */
    static Set<String> of(String word) {
        Set<String> spellings = new LinkedHashSet<>();
        spellings.add(word);
        spellings.add(word.replace("\u00DF", "ss"));
        spellings.add(all(word));
        spellings.remove(word);
        return spellings;
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
