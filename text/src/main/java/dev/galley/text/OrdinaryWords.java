package dev.galley.text;

import dev.galley.text.internal.TextResource;
import java.util.List;

/**
 * Words that appear in lists of obscene words but also have an ordinary meaning. Pass them to {@link
 * TermSet.Builder#weaken} together with such a list, so that an article about sexuality can be discussed.
 */
public final class OrdinaryWords {
    private static final List<String> ENGLISH = TextResource.lines("ordinary-en.txt");

    private OrdinaryWords() {}

    /** Returns the English words, in lower case. */
    public static List<String> english() {
        return ENGLISH;
    }
}
