package dev.galley.internal.syntax;

/** A whole number in decimal digits, with or without a sign. */
final class WholeNumber implements Syntax {
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

    /** The number, or the next that a {@code long} can hold. */
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
        return max == Long.MAX_VALUE ? "\u221E" : Long.toString(max);
    }
}
