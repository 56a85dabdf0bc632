package dev.galley.text;

import dev.galley.text.internal.Confusables;
import java.util.BitSet;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The letters of a folded text, with the position of each in the original. If every letter keeps its position, as in
 * most texts, no offsets are stored.
 */
final class FoldedText {
    private final char[] units;
    private final int length;
    private final int @Nullable [] starts;
    private final int @Nullable [] ends;
    private final @Nullable BitSet innerStarts;
    private final @Nullable BitSet innerEnds;
    private final @Nullable FoldedText whole;
    private @Nullable WordStarts wordStarts;
    private @Nullable WordStarts narrowed;
    private @Nullable Boolean mostlyLatin;

    FoldedText(
            char[] units,
            int length,
            int @Nullable [] starts,
            int @Nullable [] ends,
            @Nullable BitSet innerStarts,
            @Nullable BitSet innerEnds,
            @Nullable FoldedText whole) {
        this.units = units;
        this.length = length;
        this.starts = starts;
        this.ends = ends;
        this.innerStarts = innerStarts;
        this.innerEnds = innerEnds;
        this.whole = whole;
    }

    /**
     * Returns the UTF-16 units, of which only the first {@link #length()} are in use. Callers must not modify the
     * array.
     */
    char[] units() {
        return units;
    }

    int length() {
        return length;
    }

    int startOf(int unit) {
        return starts == null ? unit : starts[unit];
    }

    int endOf(int unit) {
        return ends == null ? unit + 1 : ends[unit];
    }

    /** Returns whether more than half of the letters are Latin; if so, a word in another script may be a disguise. */
    boolean isMostlyLatin() {
        if (whole != null) {
            return whole.isMostlyLatin();
        }
        Boolean known = mostlyLatin;
        if (known == null) {
            known = computeMostlyLatin();
            mostlyLatin = known; // A race computes the same value twice
        }
        return known;
    }

    private boolean computeMostlyLatin() {
        int latin = 0;
        int letters = 0;
        for (int i = 0; i < length; i += Character.charCount(Character.codePointAt(units, i, length))) {
            int codePoint = Character.codePointAt(units, i, length);
            letters += Character.isLetter(codePoint) ? 1 : 0;
            latin += Confusables.isLatin(codePoint) ? 1 : 0;
        }
        return 2 * latin > letters;
    }

    /** Returns whether letters were joined here, so that a word may start between them. */
    boolean hasInnerStarts() {
        return innerStarts != null;
    }

    /** Returns whether a word may start at {@code unit} within letters that were joined. */
    boolean startsWordAt(int unit) {
        return innerStarts != null && innerStarts.get(unit);
    }

    /** Returns the positions where a term that starts with a word may start. */
    WordStarts wordStarts() {
        WordStarts made = wordStarts;
        if (made == null) {
            made = WordStarts.in(this);
            wordStarts = made; // A race computes the same value twice
        }
        return made;
    }

    /**
     * Returns the word starts at which a term of {@code wanted} may begin. The result is cached: each text is narrowed
     * by one filter only.
     */
    WordStarts wordStarts(PrefixFilter wanted) {
        WordStarts made = narrowed;
        if (made == null) {
            made = wordStarts().narrowed(this, wanted);
            narrowed = made; // A race computes the same value twice
        }
        return made;
    }

    /** Returns whether a word may end before {@code unit}, within letters that were joined. */
    boolean endsWordAt(int unit) {
        return innerEnds != null && innerEnds.get(unit);
    }

    TextSpan span(int from, int to, String original) {
        Objects.checkFromToIndex(from, to, length);
        if (from == to) {
            int at = from < length ? startOf(from) : original.length();
            return new TextSpan(at, at);
        }
        int start = startOf(from);
        int end = endOf(to - 1);
        return new TextSpan(
                isInsidePair(original, start) ? start - 1 : start, isInsidePair(original, end) ? end + 1 : end);
    }

    private static boolean isInsidePair(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isLowSurrogate(text.charAt(at))
                && Character.isHighSurrogate(text.charAt(at - 1));
    }

    @Override
    public String toString() {
        return new String(units, 0, length);
    }
}
