package dev.galley.text;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A text, what is meant by it, and the way back. Made by a {@link Normalizer}; several matchers can share one.
 */
public final class NormalizedText {
    private final String original;
    private final Normalizer normalizer;
    private final FoldedText written;
    private final TermFilter filter;
    private @Nullable String text;
    private @Nullable BigramSet pairs;
    /** {@link #written} itself, where none stand apart: one field, so that a thread sees all of it or nothing. */
    private @Nullable FoldedText joined;

    NormalizedText(String original, Normalizer normalizer, FoldedText written, TermFilter filter) {
        this.original = original;
        this.normalizer = normalizer;
        this.written = written;
        this.filter = filter;
    }

    /** The text as it was written. */
    public String original() {
        return original;
    }

    /** The normaliser it was made by. */
    public Normalizer normalizer() {
        return normalizer;
    }

    /**
     * The text after the foldings that give one result: compatibility forms, case, invisible characters, and marks beyond
     * one to a letter. Normalising it again changes nothing.
     */
    public String text() {
        String made = text;
        if (made == null) {
            made = written.toString();
            text = made; // two threads may make it twice: it is the same
        }
        return made;
    }

    /** How many UTF-16 units {@link #text()} has. */
    public int length() {
        return written.length();
    }

    /**
     * The stretch of the original that {@link #text()} has between two places. It never parts a surrogate pair, and
     * the marks of a letter belong to it.
     *
     * @param start the first unit of the normalised text
     * @param end the unit after the last
     * @throws IndexOutOfBoundsException if there is no such stretch
     */
    public TextSpan span(int start, int end) {
        return written.span(start, end, original);
    }

    /** Which pairs of neighbours it has. */
    BigramSet pairs() {
        BigramSet made = pairs;
        if (made == null) {
            made = new BigramSet(written.units(), written.length());
            pairs = made; // two threads may make it twice: it is the same
        }
        return made;
    }

    /** Where to look for the terms of several matchers. */
    TermFilter filter() {
        return filter;
    }

    /** The text letter by letter. */
    FoldedText written() {
        return written;
    }

    /** The same with the letters that stand apart joined; empty where none do. */
    Optional<FoldedText> joined() {
        FoldedText made = joined;
        if (made == null) {
            made = normalizer.applies(Folding.SPACED) ? SpacedLetters.join(written).orElse(written) : written;
            joined = made; // two threads may make it twice: it is the same
        }
        return made == written ? Optional.empty() : Optional.of(made);
    }

    @Override
    public String toString() {
        return text();
    }
}
