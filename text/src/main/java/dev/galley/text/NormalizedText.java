package dev.galley.text;

import java.util.List;
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
    private @Nullable List<FoldedText> parts;
    private @Nullable List<FoldedText> wantedParts;
    private int @Nullable [] masked;

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

    /**
     * Returns the parts of the text that may be words with gaps in them, without the gaps.
     *
     * @param wanted the shared prefix filter of this text, if the matcher has a part in it
     */
    List<FoldedText> joined(Optional<PrefixFilter> wanted) {
        List<FoldedText> made = wanted.isPresent() ? wantedParts : parts;
        if (made == null) {
            made = Disguises.join(written, normalizer, wanted);
            if (wanted.isPresent()) {
                wantedParts = made; // A race computes the same value twice
            } else {
                parts = made;
            }
        }
        return made;
    }

    /** Returns the alternating starts and ends of words with masked letters. */
    int[] masked() {
        int[] made = masked;
        if (made == null) {
            made = normalizer.applies(Folding.MASKED) ? MaskedWords.in(written) : MaskedWords.NONE;
            masked = made; // A race computes the same value twice
        }
        return made;
    }

    @Override
    public String toString() {
        return text();
    }
}
