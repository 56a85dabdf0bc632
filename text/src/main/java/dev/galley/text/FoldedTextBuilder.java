package dev.galley.text;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** Builds a {@link FoldedText}. Offsets are kept from the first letter on whose position differs from the original. */
final class FoldedTextBuilder {
    private char[] units;
    private int length;
    private int @Nullable [] starts;
    private int @Nullable [] ends;
    private @Nullable BitSet innerStarts;
    private @Nullable BitSet innerEnds;
    private @Nullable BitSet cuts;
    private @Nullable BitSet seams;

    FoldedTextBuilder(int expected) {
        units = new char[expected];
    }

    /** Creates a builder that starts with the units of {@code text}, which are kept or replaced in place. */
    FoldedTextBuilder(String text) {
        units = text.toCharArray();
    }

    int length() {
        return length;
    }

    /** Appends a unit that represents the original units from {@code start} to {@code end}. */
    void append(char unit, int start, int end) {
        if (length == units.length) {
            grow(length + 1);
        }
        if (starts == null && (start != length || end != start + 1)) {
            keepOffsets();
        }
        if (starts != null && ends != null) {
            starts[length] = start;
            ends[length] = end;
        }
        units[length++] = unit;
    }

    /**
     * Copies ASCII up to the first control character or non-ASCII unit; returns the position where it stopped.
     *
     * @param text the text this builder was created for
     * @param from the position in the text to continue from
     * @param shift the value added to a capital letter to make it lower case; 0 to keep case
     */
    int takeAscii(String text, int from, int shift) {
        if (starts == null && length == from) {
            length = takeInPlace(from, Math.min(text.length(), units.length), shift);
            return length;
        }
        return takeMoved(text, from, shift);
    }

    private int takeInPlace(int from, int end, int shift) {
        int at = from;
        while (at < end && isPrintable(units[at])) {
            units[at] = small(units[at], shift);
            at++;
        }
        return at;
    }

    private int takeMoved(String text, int from, int shift) {
        int end = from;
        while (end < text.length() && isPrintable(text.charAt(end))) {
            end++;
        }
        int count = end - from;
        if (count == 0) {
            return end;
        }
        if (length + count > units.length) {
            grow(length + count);
        }
        if (starts == null || ends == null) {
            keepOffsets();
        }
        if (starts != null && ends != null) {
            for (int i = 0; i < count; i++) {
                units[length + i] = small(text.charAt(from + i), shift);
                starts[length + i] = from + i;
                ends[length + i] = from + i + 1;
            }
        }
        length += count;
        return end;
    }

    private static boolean isPrintable(char unit) {
        return unit >= ' ' && unit < 0x7F;
    }

    private static char small(char unit, int shift) {
        return unit >= 'A' && unit <= 'Z' ? (char) (unit + shift) : unit;
    }

    /** Appends a code point. A surrogate pair that stays a pair keeps the positions of its units. */
    void appendCodePoint(int codePoint, int start, int end) {
        if (Character.isBmpCodePoint(codePoint)) {
            append((char) codePoint, start, end);
        } else if (end - start == 2) {
            append(Character.highSurrogate(codePoint), start, start + 1);
            append(Character.lowSurrogate(codePoint), start + 1, end);
        } else {
            append(Character.highSurrogate(codePoint), start, end);
            append(Character.lowSurrogate(codePoint), start, end);
        }
    }

    /** Returns the last code point. */
    int last() {
        return Character.codePointBefore(units, length, 0);
    }

    /** Replaces the last unit, which is not a surrogate, and extends its range to {@code end} of the original. */
    void replaceLast(char unit, int end) {
        units[length - 1] = unit;
        stretchLast(end);
    }

    /** Extends the range of the last unit to {@code end} of the original. */
    void stretchLast(int end) {
        if (ends == null) {
            keepOffsets();
        }
        if (ends != null) {
            ends[length - 1] = end;
        }
    }

    /** Records that text was left out before the next unit. */
    void markCut() {
        if (cuts == null) {
            cuts = new BitSet();
        }
        cuts.set(length);
    }

    /** Marks the next unit as a possible start of a word. */
    void markWordStart() {
        if (innerStarts == null) {
            innerStarts = new BitSet();
        }
        innerStarts.set(length);
    }

    /** Marks the position before unit {@code at} as a possible end of a word. */
    void markWordEnd(int at) {
        if (innerEnds == null) {
            innerEnds = new BitSet();
        }
        innerEnds.set(at);
    }

    /** Marks the next unit as a possible end of one term and start of another. */
    void markSeam() {
        if (seams == null) {
            seams = new BitSet();
        }
        seams.set(length);
    }

    /** Builds the text. */
    FoldedText build() {
        return new FoldedText(units, length, starts, ends);
    }

    /**
     * Builds the text as parts of another one that were joined.
     *
     * @param whole the complete text
     * @param isGuess whether words that only happen to be neighbours may have been joined
     */
    FoldedText build(FoldedText whole, boolean isGuess) {
        return new FoldedText(
                units, length, starts, ends, new FoldedText.Joins(innerStarts, innerEnds, cuts, seams, whole, isGuess));
    }

    private void keepOffsets() {
        starts = new int[units.length];
        ends = new int[units.length];
        for (int i = 0; i < length; i++) {
            starts[i] = i;
            ends[i] = i + 1;
        }
    }

    private void grow(int least) {
        int capacity = Math.max(least + 16, length + (length >> 1));
        units = Arrays.copyOf(units, capacity);
        if (starts != null && ends != null) {
            starts = Arrays.copyOf(starts, capacity);
            ends = Arrays.copyOf(ends, capacity);
        }
    }
}
