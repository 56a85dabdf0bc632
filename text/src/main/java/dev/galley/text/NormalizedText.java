package dev.galley.text;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A text in normalised form, with the position of each character in the original. Created by a {@link Normalizer};
 * several matchers can share one.
 */
public final class NormalizedText {
    private final String original;
    private final Normalizer normalizer;
    private final FoldedText written;
    private final TermFilter filter;
    private @Nullable String text;
    private @Nullable BigramSet pairs;
    /**
     * {@link #written} itself if no letters are spaced out. One field, so that concurrent threads see a complete value
     * or none.
     */
    private @Nullable FoldedText joined;

    NormalizedText(String original, Normalizer normalizer, FoldedText written, TermFilter filter) {
        this.original = original;
        this.normalizer = normalizer;
        this.written = written;
        this.filter = filter;
    }

    /** Returns the text as it was written. */
    public String original() {
        return original;
    }

    /** Returns the normaliser that created it. */
    public Normalizer normalizer() {
        return normalizer;
    }

    /**
     * Returns the text after the foldings that have a single result: compatibility forms, case, invisible characters,
     * and marks beyond one per letter. Normalising it again changes nothing.
     */
    public String text() {
        String made = text;
        if (made == null) {
            made = written.toString();
            text = made; // A race computes the same value twice
        }
        return made;
    }

    /** Returns the length of {@link #text()} in UTF-16 units. */
    public int length() {
        return written.length();
    }

    /**
     * Returns the range of the original that a range of {@link #text()} came from. It never splits a surrogate pair,
     * and includes the marks of its letters.
     *
     * @param start the first unit in the normalised text
     * @param end the unit after the last
     * @throws IndexOutOfBoundsException if the range is outside the normalised text
     */
    public TextSpan span(int start, int end) {
        return written.span(start, end, original);
    }

    /** Returns the pairs of neighbouring characters. */
    BigramSet pairs() {
        BigramSet made = pairs;
        if (made == null) {
            made = new BigramSet(written.units(), written.length());
            pairs = made; // A race computes the same value twice
        }
        return made;
    }

    /** Returns the shared filter of the matchers that will search this text. */
    TermFilter filter() {
        return filter;
    }

    /** Returns the folded letters. */
    FoldedText written() {
        return written;
    }

    /** Returns the text with spaced-out letters joined; empty if there are none. */
    Optional<FoldedText> joined() {
        FoldedText made = joined;
        if (made == null) {
            made = normalizer.applies(Folding.SPACED)
                    ? SpacedLetters.join(written).orElse(written)
                    : written;
            joined = made; // A race computes the same value twice
        }
        return made == written ? Optional.empty() : Optional.of(made);
    }

    @Override
    public String toString() {
        return text();
    }
}
