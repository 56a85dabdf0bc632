package dev.galley.moderation.text;

import java.util.BitSet;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The letters of a folded text, and where each stood in the original. Where every letter stands in its place, as in
 * most texts, there are no offsets.
 */
final class Folded {
    private final char[] units;
    private final int length;
    private final int @Nullable [] starts;
    private final int @Nullable [] ends;
    private final boolean mostlyLatin;
    private final BitSet wordStarts;
    private final BitSet wordEnds;

    Folded(
            char[] units,
            int length,
            int @Nullable [] starts,
            int @Nullable [] ends,
            boolean mostlyLatin,
            BitSet wordStarts,
            BitSet wordEnds) {
        this.units = units;
        this.length = length;
        this.starts = starts;
        this.ends = ends;
        this.mostlyLatin = mostlyLatin;
        this.wordStarts = wordStarts;
        this.wordEnds = wordEnds;
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
    boolean mostlyLatin() {
        return mostlyLatin;
    }

    /** Whether letters that stood apart were joined. */
    boolean isJoined() {
        return !wordStarts.isEmpty();
    }

    /** Whether a word may start within the letters that were joined here. */
    boolean startsWordAt(int unit) {
        return wordStarts.get(unit);
    }

    /** Whether a word may end there. */
    boolean endsWordAt(int unit) {
        return wordEnds.get(unit);
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
