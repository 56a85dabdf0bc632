package dev.galley.validation.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A set of phrases that texts may begin with, in any case. Most texts are rejected by their first letter. */
final class Phrases {
    private static final int GROUPS = 64;

    /** The phrases grouped by first letter, in the given order; several letters may share a group. */
    private final List<List<String>> groups = new ArrayList<>(GROUPS);

    private Phrases(List<String> phrases) {
        for (int group = 0; group < GROUPS; group++) {
            int here = group;
            groups.add(phrases.stream()
                    .filter(phrase -> group(phrase.charAt(0)) == here)
                    .toList());
        }
    }

    /** Creates a set of phrases, none of which may be empty. */
    static Phrases of(String... phrases) {
        return new Phrases(List.of(phrases));
    }

    /** Returns the first phrase that {@code text} begins with. */
    Optional<String> prefixOf(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        List<String> candidates = groups.get(group(text.charAt(0)));
        for (int i = 0; i < candidates.size(); i++) {
            String phrase = candidates.get(i);
            if (Prose.startsWith(text, phrase)) {
                return Optional.of(phrase);
            }
        }
        return Optional.empty();
    }

    /** Returns the group of a letter; it is the same for upper and lower case. */
    private static int group(char first) {
        return Character.toLowerCase(Character.toUpperCase(first)) % GROUPS;
    }
}
