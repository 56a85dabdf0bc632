package dev.galley.internal;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Numbers without a sign, in ASCII digits and with a point, as elements and attributes of feeds have them. */
public final class PlainNumber {
    /** The maximum number of digits on either side of the point. */
    public static final int MAX_DIGITS = 9;

    private PlainNumber() {}

    /** Returns the whole number of at most nine digits, without a sign. */
    public static @Nullable Integer whole(String text) {
        if (!isDigits(text, 0, text.length())) {
            return null;
        }
        int number = 0;
        for (int i = 0; i < text.length(); i++) {
            number = 10 * number + (text.charAt(i) - '0');
        }
        return number;
    }

    /** Returns the decimal without a sign, of at most nine digits before and after the point; no zeros at its end. */
    public static @Nullable BigDecimal decimal(String text) {
        int point = text.indexOf('.');
        if (point < 0) {
            Integer whole = whole(text);
            return whole == null ? null : BigDecimal.valueOf(whole);
        }
        boolean valid = isDigits(text, 0, point) && isDigits(text, point + 1, text.length());
        if (!valid) {
            return null;
        }
        BigDecimal number = new BigDecimal(text).stripTrailingZeros();
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    /** Returns the text of a number that {@link #decimal} gives; null if that gives no such number. */
    public static @Nullable String text(BigDecimal number) {
        if (number.signum() == 0) {
            return "0";
        }
        BigDecimal plain = number.stripTrailingZeros();
        boolean isLong = plain.scale() > MAX_DIGITS || plain.precision() - (long) plain.scale() > MAX_DIGITS;
        return plain.signum() < 0 || isLong ? null : plain.toPlainString();
    }

    private static boolean isDigits(String text, int from, int to) {
        if (from == to || to - from > MAX_DIGITS) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
