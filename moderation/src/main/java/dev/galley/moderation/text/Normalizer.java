package dev.galley.moderation.text;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Makes of a text what is meant by it, and keeps the way back to the original. Each {@link Step} can be left out.
 *
 * <p>Takes time and memory linear in the text, whatever it holds: lone surrogates, null characters, a hundred thousand
 * marks on one letter.
 */
public final class Normalizer {
    private static final Normalizer FULL = new Normalizer(EnumSet.allOf(Step.class));

    private final Set<Step> steps;
    private final CodePointFold fold;

    private Normalizer(Set<Step> steps) {
        this.steps = Collections.unmodifiableSet(steps);
        fold = CodePointFold.of(steps.contains(Step.COMPATIBILITY), steps.contains(Step.CASE));
    }

    /** All steps. */
    public static Normalizer full() {
        return FULL;
    }

    /** These steps and no others; none is allowed. */
    public static Normalizer of(Step... steps) {
        return of(List.of(steps));
    }

    private static Normalizer of(List<Step> steps) {
        Set<Step> chosen = EnumSet.noneOf(Step.class);
        chosen.addAll(steps);
        return chosen.equals(FULL.steps) ? FULL : new Normalizer(chosen);
    }

    /** The same without some steps. */
    public Normalizer without(Step... steps) {
        List<Step> left = List.of(steps);
        return of(this.steps.stream().filter(step -> !left.contains(step)).toList());
    }

    /** The steps taken, in their order. */
    public Set<Step> steps() {
        return steps;
    }

    boolean takes(Step step) {
        return steps.contains(step);
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
        Folded folded = new TextFolder(this, text).fold();
        return new NormalizedText(text, this, folded, filter);
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof Normalizer normalizer && steps.equals(normalizer.steps));
    }

    @Override
    public int hashCode() {
        return steps.hashCode();
    }

    @Override
    public String toString() {
        return "Normalizer" + steps;
    }
}
