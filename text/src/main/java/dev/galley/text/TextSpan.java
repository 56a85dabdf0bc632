package dev.galley.text;

/**
 * A stretch of a text, in UTF-16 units of the text as it was written.
 *
 * @param start the first unit, from 0
 * @param end the unit after the last; not before {@code start}
 */
public record TextSpan(int start, int end) {
    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if {@code start} is negative or {@code end} lies before it
     */
    public TextSpan {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("No span of a text: from " + start + " to " + end);
        }
    }

    /** How many units it covers. */
    public int length() {
        return end - start;
    }

    /** Whether {@code other} lies within this one, or is the same. */
    public boolean covers(TextSpan other) {
        return start <= other.start && other.end <= end;
    }

    /**
     * What it covers.
     *
     * @param text the text it was found in
     * @throws IndexOutOfBoundsException if the text ends before the span does
     */
    public String of(CharSequence text) {
        return text.subSequence(start, end).toString();
    }
}
