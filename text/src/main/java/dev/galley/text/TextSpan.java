package dev.galley.text;

/**
 * A range of a text, in UTF-16 units of the text as written.
 *
 * @param start the first unit, from 0
 * @param end the unit after the last; not before {@code start}
 */
public record TextSpan(int start, int end) {
    /**
     * Creates a range.
     *
     * @throws IllegalArgumentException if {@code start} is negative or {@code end} precedes it
     */
    public TextSpan {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException(
                    "A range needs 0 <= start <= end, not start " + start + " and end " + end);
        }
    }

    /** Returns the length, in UTF-16 units. */
    public int length() {
        return end - start;
    }

    /** Checks whether {@code other} lies within this range or equals it. */
    public boolean covers(TextSpan other) {
        return start <= other.start && other.end <= end;
    }

    /**
     * Returns the text in this range.
     *
     * @param text the text that the range refers to
     * @throws IndexOutOfBoundsException if the text ends before the range does
     */
    public String of(CharSequence text) {
        return text.subSequence(start, end).toString();
    }
}
