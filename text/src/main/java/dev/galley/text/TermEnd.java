package dev.galley.text;

/**
 * Where the letters of a term may end, from the strictest to the most permissive; a place that satisfies one also
 * satisfies those after it.
 */
final class TermEnd {
    /** Only at the end of a word. */
    static final byte WHOLE_WORD = 0;
    /** At the end of a word, or followed by one of the term's endings. */
    static final byte NEAR_WORD_END = 1;
    /** Anywhere. */
    static final byte WITHIN_WORD = 2;

    private TermEnd() {}

    static byte of(Term term) {
        if (term.endsWithinRun()) {
            return WITHIN_WORD;
        }
        return term.endings().isEmpty() ? WHOLE_WORD : NEAR_WORD_END;
    }
}
