package dev.galley.text;

import java.util.List;

/**
 * Words that lists of obscene words hold, and that have an ordinary use as well: to be given to
 * {@link TermSet.Builder#weaken} beside such a list, so that an article on sexuality can be discussed.
 */
public final class OrdinaryWords {
    private static final List<String> ENGLISH = TextResource.lines("ordinary-en.txt");

    private OrdinaryWords() {}

    /** Those of English, in lower case. */
    public static List<String> english() {
        return ENGLISH;
    }
}
