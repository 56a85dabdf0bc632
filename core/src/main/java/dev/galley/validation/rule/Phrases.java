package dev.galley.validation.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Phrases that texts are known by when they begin with them, in whatever case. Most texts are turned away by their first letter. */
final class Phrases {
    private static final int GROUPS = 64;

    /** The phrases by their first letter, in the order they were given; letters may share a group. */
    private final List<List<String>> groups = new ArrayList<>(GROUPS);

    private Phrases(List<String> phrases) {
        for (int group = 0; group < GROUPS; group++) {
            int here = group;
            groups.add(phrases.stream()
                    .filter(phrase -> group(phrase.charAt(0)) == here)
                    .toList());
        }
    }

    /** These, none of them empty. */
    static Phrases of(String... phrases) {
        return new Phrases(List.of(phrases));
    }

    /** The first of them that {@code text} begins with. */
    Optional<String> beginningOf(String text) {
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

    /** The same for a capital and its small letter. */
    private static int group(char first) {
        return Character.toLowerCase(Character.toUpperCase(first)) % GROUPS;
    }
}
