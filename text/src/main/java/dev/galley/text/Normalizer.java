package dev.galley.text;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Makes of a text what is meant by it, and keeps the way back to the original. Each {@link Folding} can be left out.
 *
 * <p>Takes time and memory linear in the text, whatever it holds: lone surrogates, null characters, a hundred thousand
 * marks on one letter.
 */
public final class Normalizer {
    private static final Normalizer FULL = new Normalizer(EnumSet.allOf(Folding.class));

    private final Set<Folding> foldings;
    private final CodePointFold fold;

    private Normalizer(Set<Folding> foldings) {
        this.foldings = Collections.unmodifiableSet(foldings);
        fold = CodePointFold.of(foldings.contains(Folding.COMPATIBILITY), foldings.contains(Folding.CASE));
    }

    /** All foldings. */
    public static Normalizer full() {
        return FULL;
    }

    /** These foldings and no others; none is allowed. */
    public static Normalizer of(Folding... foldings) {
        return of(List.of(foldings));
    }

    private static Normalizer of(List<Folding> foldings) {
        Set<Folding> chosen = EnumSet.noneOf(Folding.class);
        chosen.addAll(foldings);
        return chosen.equals(FULL.foldings) ? FULL : new Normalizer(chosen);
    }

    /** The same without some foldings. */
    public Normalizer without(Folding... foldings) {
        List<Folding> left = List.of(foldings);
        return of(this.foldings.stream().filter(folding -> !left.contains(folding)).toList());
    }

    /** The foldings taken, in their order. */
    public Set<Folding> foldings() {
        return foldings;
    }

    boolean applies(Folding folding) {
        return foldings.contains(folding);
    }

    CodePointFold fold() {
        return fold;
    }

    /** The text as it is meant. */
    public NormalizedText normalize(String text) {
        return normalize(text, TermFilter.none());
    }

    /** The text as it is meant, to be searched by the matchers that {@code filter} is for, and by others. */
    public NormalizedText normalize(String text, TermFilter filter) {
        FoldedText folded = new TextFolder(this, text).fold();
        return new NormalizedText(text, this, folded, filter);
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof Normalizer normalizer && foldings.equals(normalizer.foldings));
    }

    @Override
    public int hashCode() {
        return foldings.hashCode();
    }

    @Override
    public String toString() {
        return "Normalizer" + foldings;
    }
}
