package dev.galley.moderation.internal.rule;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    /** The least digits of a number behind a word for telephone. */
    private static final int MIN_NAMED = 7;

    private static final int MAX = 15;
    private static final int CHINESE_MOBILE = 11;
    /** A word for telephone, mobile or their number, directly before the number. */
    private static final Pattern NAME = Pattern.compile(
            "(?:(?<!\\p{L})(?:phone|telephone|mobile|cell|tel|tele?fon[eou]?|teléfono|téléphone|tél|telefonnummer|telefonnr|handy"
                    + "|handynummer|rufnummer|portable|móvil|movil|celular|telemóvel|fone|cellulare|telefoon|telefoonnummer|mobiel"
                    + "|mobil|puhelin|puh|cep|ll[áa]m[ae]me|ll[áa]menme|privado|viber|whatsapp|wasap|κινητό|τηλ|τηλέφωνο|тел|телефона?|моб|мобильный|هاتفه?ا?|جواله?ا?|رقمه|رقمها|موبايل)"
                    + "|नंबर|手机|手機|电话|電話|電話番号|전화|전화번호|휴대폰)(?:\\s(?:no|nr|num|number|numero|número|is|ist|est|es|é|è|है|στο|al))?[\\s:.(№#-]{0,3}$");

    private static final Pattern DAY = Pattern.compile("\\d{1,2}[./ -]\\d{1,2}[./ -]\\d{2,4}");
    /** A day with its year, such as 01.02.2026 or 02/15/2026, at the beginning. */
    private static final Pattern DATE =
            Pattern.compile("(?:0?[1-9]|[12]\\d|3[01])([./-])(?:0?[1-9]|[12]\\d|3[01])\\1(?:19|20)\\d\\d(?!\\d)");

    private static final int LONGEST_NAME = 30;

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
        Matcher date = DATE.matcher(text).region(start, end);
        if (date.lookingAt()) {
            return new PhoneNumber(date.end(), 0, false);
        }
        boolean isZero = Character.digit(text.charAt(start), 10) == 0;
        boolean isInternational = text.charAt(start) == '+' || text.startsWith("00", start);
        boolean isArea = isZero || text.charAt(start) == '(';
        boolean isMobile = digits == CHINESE_MOBILE && groups == 1 && text.charAt(start) == '1';
        boolean isAmerican = digits == 10 && groups == 3 && end - start == 12;
        boolean isKnownForm = digits >= MIN && (isInternational || (isArea && groups <= 6) || isMobile || isAmerican);
        boolean isPhone = digits <= MAX
                && !isDate
                && !isInWord(text, end)
                && (isKnownForm || (digits >= MIN_NAMED && isNamed(text, start) && !isDay(text.substring(start, end))));
        return new PhoneNumber(end, digits, isPhone);
    }

    /** Checks whether the digits are a date such as 12.12.2020. */
    private static boolean isDay(String digits) {
        return DAY.matcher(digits).matches();
    }

    private static boolean isNamed(String text, int start) {
        String before = text.substring(Math.max(0, start - LONGEST_NAME), start).toLowerCase(Locale.ROOT);
        return NAME.matcher(before).find();
    }

    /** Checks whether the digits are a large number in groups of thousands, such as "10 000 000". */
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
