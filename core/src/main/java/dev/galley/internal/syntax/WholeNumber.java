package dev.galley.internal.syntax;

/** A decimal whole number with an optional sign. */
final class WholeNumber implements Syntax {
    private static final String INFINITE = "\u221E";

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
        } else if (!isInRange(number(value, start))) {
            notice.add("number.out-of-range", Long.toString(min), bound(max));
        }
    }

    /** Returns the number, clamped to the range of {@code long}. */
    private static long number(String value, int start) {
        long number = 0;
        for (int i = start; i < value.length(); i++) {
            int digit = value.charAt(i) - '0';
            if (number > (Long.MAX_VALUE - digit) / 10) {
                number = Long.MAX_VALUE;
                break;
            }
            number = number * 10 + digit;
        }
        return value.startsWith("-") ? -number : number;
    }

    private boolean isInRange(long number) {
        return number >= min && number <= max;
    }

    private static String bound(long max) {
        return max == Long.MAX_VALUE ? INFINITE : Long.toString(max);
    }

    /** Returns a bound for messages: a whole number without a fraction, the greatest number as a sign. */
    static String bound(double bound) {
        boolean isWhole = bound == Math.rint(bound) && Math.abs(bound) < Integer.MAX_VALUE;
        return bound == Double.MAX_VALUE ? INFINITE : isWhole ? Long.toString((long) bound) : Double.toString(bound);
    }
}
