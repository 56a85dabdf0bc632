package dev.galley.validation.rule;

import java.util.List;
import java.util.Optional;

/** A set of phrases that texts may begin with, in any case. Most texts are rejected by their first two letters. */
final class Phrases {
    private static final int GROUPS = 256;

    /** The phrases grouped by their first two letters, in the given order; several pairs of letters may share a group. */
    private final String[][] groups = new String[GROUPS][];

    private Phrases(List<String> phrases) {
        for (int group = 0; group < GROUPS; group++) {
            int here = group;
            groups[group] =
                    phrases.stream().filter(phrase -> group(phrase) == here).toArray(String[]::new);
        }
    }

    /** Creates a set of phrases of at least two characters each. */
    static Phrases of(String... phrases) {
        return new Phrases(List.of(phrases));
    }

    /** Returns the first phrase that {@code text} begins with. */
    Optional<String> prefixOf(String text) {
        if (text.length() > 1) {
            for (String phrase : groups[group(text)]) {
                if (Prose.startsWith(text, phrase)) {
                    return Optional.of(phrase);
                }
            }
        }
        return Optional.empty();
    }

    /** Returns the group of the first two letters; it is the same for upper and lower case. */
    private static int group(String text) {
        return (7 * folded(text.charAt(0)) + folded(text.charAt(1))) & (GROUPS - 1);
    }

    private static int folded(char letter) {
        // In ASCII, one bit distinguishes the cases. It makes no difference that it merges some signs as well.
        return letter < 128 ? letter | 0x20 : Character.toLowerCase(Character.toUpperCase(letter)) | 0x20;
    }
}
