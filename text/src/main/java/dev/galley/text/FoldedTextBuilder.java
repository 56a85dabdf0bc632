package dev.galley.text;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** Gathers folded letters; begins to keep offsets with the first letter that is not in its place. */
final class FoldedTextBuilder {
    private char[] units;
    private int length;
    private int @Nullable [] starts;
    private int @Nullable [] ends;
    private @Nullable BitSet innerStarts;
    private @Nullable BitSet innerEnds;

    FoldedTextBuilder(int expected) {
        units = new char[expected];
    }

    /** One that is to hold {@code text}: its units are in their places already, to be taken over or changed. */
    FoldedTextBuilder(String text) {
        units = text.toCharArray();
    }

    int length() {
        return length;
    }

    /** Adds a unit that stands for the original's units from {@code start} to {@code end}. */
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
     * Takes over ASCII up to the first control or other character; gives where it stopped.
     *
     * @param text the text that this builder was made for
     * @param from where it goes on in the text
     * @param shift what makes a capital letter a small one, or 0
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

    /** Adds a code point; its units lie on the original's where it is the same there. */
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

    /** The last code point. */
    int last() {
        return Character.codePointBefore(units, length, 0);
    }

    /** Puts another unit in the place of the last one, which is no surrogate, and reaches to {@code end}. */
    void replaceLast(char unit, int end) {
        units[length - 1] = unit;
        stretchLast(end);
    }

    /** Says that what comes up to {@code end} of the original belongs to the last unit. */
    void stretchLast(int end) {
        if (ends == null) {
            keepOffsets();
        }
        if (ends != null) {
            ends[length - 1] = end;
        }
    }

    /** Says that a word may start with the next unit. */
    void markWordStart() {
        if (innerStarts == null) {
            innerStarts = new BitSet();
        }
        innerStarts.set(length);
    }

    /** Says that a word may end before unit {@code at}. */
    void markWordEnd(int at) {
        if (innerEnds == null) {
            innerEnds = new BitSet();
        }
        innerEnds.set(at);
    }

    /** @param whole the text of which this is but the part that was folded anew; null if it is all of it */
    FoldedText build(@Nullable FoldedText whole) {
        return new FoldedText(units, length, starts, ends, innerStarts, innerEnds, whole);
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
