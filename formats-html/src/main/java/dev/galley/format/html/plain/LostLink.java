package dev.galley.format.html.plain;

import java.util.Set;

/** Recognises where a link was cut out of a sentence, so that a pronoun or article in capitals follows a word without a stop. */
final class LostLink {
    private static final Set<String> BEGINNINGS = Set.of(
            "He", "She", "It", "Its", "They", "The", "This", "At", "In", "On", "His", "Her", "Their", "We", "These");

    private LostLink() {}

    /** Checks whether the word after the space at {@code space} begins like a sentence although none has ended before it. */
    static boolean isAt(String text, int space) {
        char before = text.charAt(space - 1);
        if (!Character.isLetter(before)) {
            return false;
        }
        int end = space + 1;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        if (end >= text.length() || text.charAt(end) != ' ' || !BEGINNINGS.contains(text.substring(space + 1, end))) {
            return false;
        }
        // "Security Council The" may be a name: only a word in lower case before it or a verb after it counts.
        char next = end + 1 < text.length() ? text.charAt(end + 1) : ' ';
        return Character.isLowerCase(next) || Character.isUpperCase(firstOfWordBefore(text, space));
    }

    private static char firstOfWordBefore(String text, int space) {
        int start = space;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return text.charAt(start);
    }
}
