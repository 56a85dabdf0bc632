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
    /** The least letters of a term that is found in neighbouring words. */
    private static final int MIN_GUESSED = 4;

    private final char[] units;
    private final int length;
    private final int @Nullable [] starts;
    private final int @Nullable [] ends;
    private final @Nullable Joins joins;
    private @Nullable WordStarts wordStarts;
    private @Nullable WordStarts narrowed;
    private @Nullable Boolean mostlyLatin;

    /**
     * Where parts of a text were joined.
     *
     * @param starts where a word may start
     * @param ends where a word may end
     * @param cuts where text was left out
     * @param seams where one term may end and another start
     * @param whole the complete text
     * @param isGuess whether words that only happen to be neighbours may have been joined
     */
    record Joins(
            @Nullable BitSet starts,
            @Nullable BitSet ends,
            @Nullable BitSet cuts,
            @Nullable BitSet seams,
            FoldedText whole,
            boolean isGuess) {}

    FoldedText(char[] units, int length, int @Nullable [] starts, int @Nullable [] ends) {
        this(units, length, starts, ends, null);
    }

    FoldedText(char[] units, int length, int @Nullable [] starts, int @Nullable [] ends, @Nullable Joins joins) {
        this.units = units;
        this.length = length;
        this.starts = starts;
        this.ends = ends;
        this.joins = joins;
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

    /** Checks whether more than half of the letters are Latin; if so, a word in another script may be a disguise. */
    boolean isMostlyLatin() {
        if (joins != null) {
            return joins.whole.isMostlyLatin();
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

    /** Checks whether letters were joined here, so that a word may start between them. */
    boolean hasInnerStarts() {
        return joins != null && (joins.starts != null || joins.seams != null);
    }

    /** Checks whether a word may start at {@code unit} within letters that were joined. */
    boolean startsWordAt(int unit) {
        return joins != null && ((joins.starts != null && joins.starts.get(unit)) || isSeam(unit));
    }

    /** Checks whether letters that may be several terms were joined here. */
    boolean hasSeams() {
        return joins != null && joins.seams != null;
    }

    /** Checks whether one term may end and another start here. */
    private boolean isSeam(int unit) {
        return joins != null && joins.seams != null && joins.seams.get(unit);
    }

    /** Checks whether a term may start at {@code unit} only if another one ends there. */
    boolean startsAtSeam(int unit) {
        return isSeam(unit) && !(joins != null && joins.starts != null && joins.starts.get(unit));
    }

    /** Checks whether a term may end before {@code unit} only if another one starts there. */
    boolean endsAtSeam(int unit) {
        return isSeam(unit) && !(joins != null && joins.ends != null && joins.ends.get(unit));
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

    /** Checks whether a word may end before {@code unit}, within letters that were joined. */
    boolean endsWordAt(int unit) {
        return joins != null && ((joins.ends != null && joins.ends.get(unit)) || isSeam(unit));
    }

    /** Checks whether a match may be reported: in a text that was joined by guess, only a word that was joined. */
    boolean accepts(Term term, int from, int to) {
        if (joins == null || !joins.isGuess) {
            return true;
        }
        int cut = joins.cuts == null ? -1 : joins.cuts.nextSetBit(from + 1);
        return cut >= 0
                && cut < to
                && to - from >= MIN_GUESSED
                && !term.hasWildcardsInside()
                && !term.openStart()
                && !term.openEnd();
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
