package dev.galley.format.internal.syntax;

/** A whole number in decimal digits, with or without a sign. */
final class WholeNumber implements Syntax {
    /** Longer ones are beyond every range that a feed can mean. */
    private static final int MAX_DIGITS = 18;

    private final long min;
    private final long max;

    WholeNumber(long min, long max) {
        this.min = min;
        this.max = max;
    }

    @Override
    public void check(String value, Notice notice) {
        int start = value.startsWith("-") || value.startsWith("+") ? 1 : 0;
        if (start == value.length() || Ascii.skipDigits(value, start) < value.length()) {
            notice.add("number.not-whole");
        } else if (value.length() - start > MAX_DIGITS || !isInRange(Long.parseLong(value))) {
            notice.add("number.out-of-range", Long.toString(min), bound(max));
        }
    }

    private boolean isInRange(long number) {
        return number >= min && number <= max;
    }

    private static String bound(long max) {
        return max == Long.MAX_VALUE ? "\u221E" : Long.toString(max);
    }
}
