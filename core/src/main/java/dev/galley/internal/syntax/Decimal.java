package dev.galley.internal.syntax;

/** A number with an optional fraction, such as {@code -71.92}. */
final class Decimal implements Syntax {
    private final double min;
    private final double max;
    private final String outOfRange;

    /**
     * Creates a syntax for numbers from {@code min} to {@code max}.
     *
     * @param outOfRange the code of the finding for other numbers
     */
    Decimal(double min, double max, String outOfRange) {
        this.min = min;
        this.max = max;
        this.outOfRange = outOfRange;
    }

    @Override
    public void check(String value, Notice notice) {
        if (!isNumber(value)) {
            notice.add("number.malformed");
        } else if (!isInRange(value)) {
            notice.add(outOfRange, WholeNumber.bound(min), WholeNumber.bound(max));
        }
    }

    /** Checks for digits with at most one decimal point and an optional sign. */
    static boolean isNumber(String value) {
        int start = value.startsWith("-") || value.startsWith("+") ? 1 : 0;
        int point = Ascii.skipDigits(value, start);
        if (point == value.length()) {
            return point > start;
        }
        int end = Ascii.skipDigits(value, point + 1);
        return value.charAt(point) == '.' && end == value.length() && end - start > 1;
    }

    private boolean isInRange(String value) {
        double number = Double.parseDouble(value);
        return number >= min && number <= max;
    }
}
