package dev.galley.moderation.internal.rule;

import org.jspecify.annotations.Nullable;

/**
 * A run of digits that may be a telephone number.
 *
 * @param end where it ends
 * @param digits the number of digits
 * @param isCertain whether its form is that of a telephone number and of nothing else
 */
record PhoneNumber(int end, int digits, boolean isCertain) {
    private static final int MIN = 8;
    private static final int MAX = 15;
    private static final int CHINESE_MOBILE = 11;

    /** Reads digits with blanks, hyphens, dots, slashes and brackets between them; null if there are too few. */
    static @Nullable PhoneNumber at(String text, int start) {
        int digits = 0;
        int groups = 0;
        int end = start;
        int gap = 0;
        boolean isDate = false;
        int group = 0;
        for (int i = start; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (Character.isDigit(unit)) {
                digits++;
                groups += gap > 0 || digits == 1 ? 1 : 0;
                group = gap > 0 ? 1 : group + 1;
                gap = 0;
                end = i + 1;
            } else if (isSeparator(unit) && ++gap <= 3) {
                isDate |= unit == ':' || (groups == 1 && group == 4 && digits == 4 && text.charAt(start) != '0');
            } else if (i == start && unit == '+') {
                gap = 0;
            } else {
                break;
            }
        }
        if (digits < 4) {
            return null;
        }
        if (groups > 1 && isQuantity(text, start, end)) {
            return new PhoneNumber(end, 0, false);
        }
        boolean isInternational = text.charAt(start) == '+' || text.startsWith("00", start);
        boolean isArea = text.charAt(start) == '0' || text.charAt(start) == '(';
        boolean isMobile = digits == CHINESE_MOBILE && groups == 1 && text.charAt(start) == '1';
        boolean isAmerican = digits == 10 && groups == 3 && end - start == 12;
        boolean isPhone = digits >= MIN
                && digits <= MAX
                && !isDate
                && !isInWord(text, end)
                && (isInternational || (isArea && groups <= 6) || isMobile || isAmerican);
        return new PhoneNumber(end, digits, isPhone);
    }

    /** Returns whether the digits are a large number in groups of thousands, such as "10 000 000". */
    private static boolean isQuantity(String text, int start, int end) {
        String[] groups = text.substring(start, end).split("[ .\u00A0]", -1);
        boolean isQuantity = groups[0].matches("[1-9][0-9]?");
        for (int i = 1; i < groups.length; i++) {
            isQuantity &= groups[i].matches("[0-9]{3}");
        }
        return isQuantity;
    }

    private static boolean isSeparator(char unit) {
        return unit == ' '
                || unit == '-'
                || unit == '.'
                || unit == '/'
                || unit == '('
                || unit == ')'
                || unit == '\u2011';
    }

    private static boolean isInWord(String text, int end) {
        char unit = end < text.length() ? text.charAt(end) : ' ';
        return (unit >= 'a' && unit <= 'z') || unit == '_' || unit == '%';
    }
}
