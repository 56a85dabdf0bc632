package dev.galley.validation.rule;

import dev.galley.model.Article;
import dev.galley.validation.Check;
import dev.galley.validation.Passage;
import dev.galley.validation.Rule;
import java.util.Set;

/** Reports sentences that run together because a space was lost. */
final class ParagraphLostLinkSpacing implements Rule<Article> {
    private static final Set<String> FIRST_WORDS = Set.of(
            "The", "This", "That", "These", "There", "They", "But", "And", "However", "When", "While", "After", "His",
            "Her", "Der", "Die", "Das", "Ein", "Eine", "Sie", "Aber", "Doch", "Les", "Une", "Mais", "Los", "Las",
            "Pero");

    @Override
    public String code() {
        return "paragraph.lost-link-spacing";
    }

    @Override
    public void check(Article article, Check check) {
        for (Passage passage : check.passages().body()) {
            String joined = joinedIn(passage.words());
            if (!joined.isEmpty()) {
                check.report(passage.path(), joined);
            }
        }
    }

    private static String joinedIn(String words) {
        for (int i = words.indexOf('.', 3); i > 0 && i + 3 < words.length(); i = words.indexOf('.', i + 1)) {
            char next = words.charAt(i + 1);
            if (next == ' ' || !Character.isUpperCase(next) || !isWordBefore(words, i)) {
                continue;
            }
            int end = i + 1;
            while (end < words.length() && Character.isLetter(words.charAt(end))) {
                end++;
            }
            if (end < words.length() && words.charAt(end) == ' ' && FIRST_WORDS.contains(words.substring(i + 1, end))) {
                return words.substring(Math.max(0, words.lastIndexOf(' ', i) + 1), end);
            }
        }
        return "";
    }

    /** Checks for three lower-case letters before the full stop, which excludes initials and upper-case file names. */
    private static boolean isWordBefore(String words, int stop) {
        for (int i = stop - 3; i < stop; i++) {
            if (!Character.isLowerCase(words.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
