package dev.galley.text;

import java.util.BitSet;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The letters of a folded text, and where each stood in the original. Where every letter stands in its place, as in
 * most texts, there are no offsets.
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

    /** The units; only the first {@link #length()} count, and nobody may change them. */
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

    /** Whether more than half of the letters are Latin: then a word of another script may be a disguise. */
    boolean isMostlyLatin() {
        if (whole != null) {
            return whole.isMostlyLatin();
        }
        Boolean known = mostlyLatin;
        if (known == null) {
            known = computeMostlyLatin();
            mostlyLatin = known; // two threads may tell it twice: it is the same
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

    /** Whether a word may start within letters that were joined. */
    boolean hasInnerStarts() {
        return innerStarts != null;
    }

    /** Whether a word may start within the letters that were joined here. */
    boolean startsWordAt(int unit) {
        return innerStarts != null && innerStarts.get(unit);
    }

    /** The places where a term that starts with a word may start. */
    WordStarts wordStarts() {
        WordStarts made = wordStarts;
        if (made == null) {
            made = WordStarts.in(this);
            wordStarts = made; // two threads may make them twice: they are the same
        }
        return made;
    }

    /** Those of the wordStarts at which one of the wanted terms may begin; a text is asked for one set of terms only. */
    WordStarts wordStarts(PrefixFilter wanted) {
        WordStarts made = narrowed;
        if (made == null) {
            made = wordStarts().narrowed(this, wanted);
            narrowed = made; // two threads may make them twice: they are the same
        }
        return made;
    }

    /** Whether a word may end there. */
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
