package dev.galley.text;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Normalises texts so that disguised spellings can be recognised, and keeps the position of every character in the
 * original. Each {@link Folding} can be left out.
 *
 * <pre>{@code
 * NormalizedText text = Normalizer.full().normalize("ＦＲＥＥ money");
 * text.text(); // "free money"
 * text.span(0, 4).of(text.original()); // "ＦＲＥＥ"
 * }</pre>
 *
 * <p>Time and memory are linear in the length of the text, whatever it contains: lone surrogates, null characters,
 * a hundred thousand marks on one letter.
 */
public final class Normalizer {
    private static final Normalizer FULL = new Normalizer(EnumSet.allOf(Folding.class));

    private final Set<Folding> foldings;
    private final int bits;
    private final CodePointFold fold;
    private final TermFilter filter;

    private Normalizer(Set<Folding> foldings) {
        this(
                Collections.unmodifiableSet(foldings),
                CodePointFold.of(foldings.contains(Folding.COMPATIBILITY), foldings.contains(Folding.CASE)),
                TermFilter.none());
    }

    private Normalizer(Set<Folding> foldings, CodePointFold fold, TermFilter filter) {
        this.foldings = foldings;
        this.bits = foldings.stream().mapToInt(Folding::bit).sum();
        this.fold = fold;
        this.filter = filter;
    }

    /** Returns the normaliser that applies all foldings. */
    public static Normalizer full() {
        return FULL;
    }

    /** Returns a normaliser that applies only the given foldings; there may be none. */
    public static Normalizer of(Folding... foldings) {
        return of(List.of(foldings));
    }

    private static Normalizer of(List<Folding> foldings) {
        Set<Folding> chosen = EnumSet.noneOf(Folding.class);
        chosen.addAll(foldings);
        return chosen.equals(FULL.foldings) ? FULL : new Normalizer(chosen);
    }

    /** Returns a normaliser that applies the same foldings except the given ones. */
    public Normalizer without(Folding... foldings) {
        List<Folding> left = List.of(foldings);
        return of(this.foldings.stream()
                .filter(folding -> !left.contains(folding))
                .toList());
    }

    /** Returns the foldings applied, in order. */
    public Set<Folding> foldings() {
        return foldings;
    }

    boolean applies(Folding folding) {
        return (bits & folding.bit()) != 0;
    }

    /** Returns the {@linkplain Folding#bit() bits} of the foldings. */
    int bits() {
        return bits;
    }

    CodePointFold fold() {
        return fold;
    }

    /**
     * Returns an equal normaliser whose texts the given matchers search faster, because the places where a term may
     * start are found once for all of them. The hits of these and of all other matchers remain the same.
     *
     * @param matchers the matchers that will search each text; those with other foldings are ignored
     */
    public Normalizer optimizedFor(Collection<TermMatcher> matchers) {
        List<TermMatcher> own = matchers.stream()
                .filter(matcher -> matcher.normalizer().equals(this))
                .toList();
        return new Normalizer(foldings, fold, TermFilter.of(own));
    }

    /** Normalises {@code text}. */
    public NormalizedText normalize(String text) {
        FoldedText folded = new TextFolder(this, text).fold();
        return new NormalizedText(text, this, folded, filter);
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof Normalizer normalizer && bits == normalizer.bits);
    }

    @Override
    public int hashCode() {
        return bits;
    }

    @Override
    public String toString() {
        return "Normalizer" + foldings;
    }
}
