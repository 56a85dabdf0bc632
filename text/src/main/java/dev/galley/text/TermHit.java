package dev.galley.text;

import java.util.Set;

/**
 * A place where a term stands in a text.
 *
 * @param term the term, as the set has it
 * @param span where, in the original text
 * @param normalized what was read there
 * @param foldings what had to be seen through to read it; empty where it stands as the term is written
 */
public record TermHit(String term, TextSpan span, String normalized, Set<Folding> foldings) {
    /** Takes the foldings over. */
    public TermHit {
        foldings = Set.copyOf(foldings);
    }
}
