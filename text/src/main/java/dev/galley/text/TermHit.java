package dev.galley.text;

import java.util.Set;

/**
 * A match of a term.
 *
 * @param term the term as given in the set
 * @param span the range in the original text
 * @param normalized the text as it was read
 * @param foldings the disguises that were undone; empty if the text is written like the term
 */
public record TermHit(String term, TextSpan span, String normalized, Set<Folding> foldings) {
    /** Copies the foldings. */
    public TermHit {
        foldings = Set.copyOf(foldings);
    }
}
