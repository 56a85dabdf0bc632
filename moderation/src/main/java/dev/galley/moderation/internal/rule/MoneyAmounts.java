package dev.galley.moderation.internal.rule;

import dev.galley.text.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The amounts of money in a text. */
final class MoneyAmounts {
    private static final String SIGNS = "$€£¥₽₹₺₩₦₴฿₫₪﷼₱";
    /** The beginnings of what currencies and their thousands and millions are called behind a number. */
    private static final Map<Character, List<String>> CURRENCIES = byFirst(
            "usd", "eur", "gbp", "dollar", "dólar", "euro", "pound", "bucks", "usdt", "btc", "eth", "руб", "р.", "долл",
            "евро", "грн", "tl", "lira", "元", "块", "塊", "万", "萬", "円", "원", "만원", "천만", "ريال", "درهم", "دولار", "جنيه",
            "دينار", "يورو", "reais", "real", "pix", "peso", "zł", "kr", "k ", "k,", "k.", "млн", "тыс", "rs", "гривен",
            "рубл", "ribu", "juta", "triệu", "nghìn", "đồng", "تومان", "रुपये", "रुपए");

    private static final int NEAR = 24;
    private static final int FAR = 60;
    private static final double GROWTH = 3;
    private static final int CLOSE = 30;
    private static final int MAX = 50;
    private static final int MIN_PLAIN = 50;
    private static final Map<Character, List<String>> THOUSANDS = byFirst(
            "thousand",
            "grand ",
            "tausend",
            "mila ",
            "mille ",
            "mil ",
            "duizend",
            "tys",
            "тыс",
            "тис",
            "bin ",
            "ألف",
            "هزار",
            "千",
            "ribu",
            "nghìn",
            "ngàn",
            "tusen",
            "हज़ार",
            "हजार");

    /**
     * An amount.
     *
     * @param start where it starts
     * @param end where it ends
     * @param value its value in whatever currency
     * @param isMoney whether a currency is beside it
     */
    private record Amount(int start, int end, double value, boolean isMoney) {}

    private final List<Amount> amounts = new ArrayList<>(0);

    private MoneyAmounts() {}

    /** Finds the amounts: numbers beside the sign or name of a currency, and others that may be compared with these. */
    static MoneyAmounts in(String text) {
        MoneyAmounts found = new MoneyAmounts();
        for (int i = 0; i < text.length() && found.amounts.size() < MAX; i++) {
            if (Character.isDigit(text.charAt(i))) {
                i = found.read(text, i);
            }
        }
        return found;
    }

    private int read(String text, int start) {
        int end = start;
        double value = 0;
        while (end < text.length() && (Character.isDigit(text.charAt(end)) || isSeparator(text, end))) {
            if (Character.isDigit(text.charAt(end))) {
                value = value * 10 + Character.digit(text.charAt(end), 10);
            }
            end++;
        }
        int fraction = fractionEnd(text, end);
        double place = 1;
        for (int i = end + 1; i < fraction; i++) {
            place /= 10;
            value += place * Character.digit(text.charAt(i), 10);
        }
        end = fraction;
        int behind = end;
        if (behind < text.length() && (text.charAt(behind) | 0x20) == 'k' && !isLetterAt(text, behind + 1)) {
            value *= 1_000;
        } else if (behind < text.length() && (text.charAt(behind) == '万' || text.charAt(behind) == '萬')) {
            value *= 10_000;
        }
        value *= multiplier(text, behind);
        boolean isMoney = hasSignBefore(text, start) || hasCurrencyBehind(text, end);
        if (isMoney || isPlainAmount(text, start, end, value)) {
            amounts.add(new Amount(start, end, value, isMoney));
        }
        return end;
    }

    /** Checks whether a number without a currency may be an amount: not a year, a percentage or a part of a word. */
    private static boolean isPlainAmount(String text, int start, int end, double value) {
        boolean isYear = end - start == 4 && value >= 1_900 && value <= 2_100;
        boolean isPart =
                (start > 0 && isJoined(text.charAt(start - 1))) || (end < text.length() && isJoined(text.charAt(end)));
        return value >= MIN_PLAIN && !isYear && !isPart;
    }

    private static boolean isJoined(char unit) {
        return unit == '%'
                || unit == '-'
                || unit == '/'
                || unit == '.'
                || unit == ':'
                || (unit < 0x250 && Character.isLetter(unit));
    }

    private static double multiplier(String text, int end) {
        return begins(text, end, THOUSANDS) ? 1_000 : 1;
    }

    private static boolean isLetterAt(String text, int at) {
        return at < text.length() && Character.isLetter(text.charAt(at));
    }

    /** Checks whether the character divides thousands: 1,000 or 1.000 or 1 000. */
    private static boolean isSeparator(String text, int at) {
        char c = text.charAt(at);
        return (c == ',' || c == '.' || c == '\'' || c == ' ' || c == '\u00A0')
                && at + 3 < text.length()
                && Character.isDigit(text.charAt(at + 1))
                && Character.isDigit(text.charAt(at + 2))
                && Character.isDigit(text.charAt(at + 3))
                && (at + 4 == text.length() || !Character.isDigit(text.charAt(at + 4)));
    }

    /** Returns the end of the one or two decimals at a place, as in 1.5 or 1,99; the place itself if there are none. */
    private static int fractionEnd(String text, int at) {
        if (at >= text.length() || (text.charAt(at) != '.' && text.charAt(at) != ',')) {
            return at;
        }
        int end = at + 1;
        while (end < text.length() && end <= at + 3 && Character.isDigit(text.charAt(end))) {
            end++;
        }
        int decimals = end - at - 1;
        return decimals == 1 || decimals == 2 ? end : at;
    }

    private static boolean hasSignBefore(String text, int start) {
        int at = start - 1;
        if (at >= 0 && text.charAt(at) == ' ') {
            at--;
        }
        return at >= 0 && SIGNS.indexOf(text.charAt(at)) >= 0;
    }

    private static boolean hasCurrencyBehind(String text, int end) {
        int at = afterBlank(text, end);
        return (at < text.length() && SIGNS.indexOf(text.charAt(at)) >= 0) || begins(text, end, CURRENCIES);
    }

    private static int afterBlank(String text, int at) {
        return at < text.length() && text.charAt(at) == ' ' ? at + 1 : at;
    }

    /** Checks whether one of the words begins at a place or behind one blank. The end of the text counts as a blank. */
    private static boolean begins(String text, int end, Map<Character, List<String>> words) {
        int at = afterBlank(text, end);
        if (at >= text.length()) {
            return false;
        }
        for (String word : words.getOrDefault(Character.toLowerCase(text.charAt(at)), List.of())) {
            boolean last = word.endsWith(" ") && at + word.length() == text.length() + 1;
            if (text.regionMatches(true, at, word, 0, last ? word.length() - 1 : word.length())) {
                return true;
            }
        }
        return false;
    }

    /** Returns words by their first letters, since most numbers are followed by no such letter. */
    private static Map<Character, List<String>> byFirst(String... words) {
        return Stream.of(words).collect(Collectors.groupingBy(word -> word.charAt(0)));
    }

    /** Returns an amount and the one that follows closely and is three times as large: "$400 into $9,800". */
    Optional<TextSpan> growth() {
        for (int i = 1; i < amounts.size(); i++) {
            Amount before = amounts.get(i - 1);
            Amount amount = amounts.get(i);
            int most = before.isMoney && amount.isMoney ? FAR : CLOSE;
            boolean isMoney = before.isMoney || amount.isMoney;
            if (isMoney
                    && amount.start - before.end <= most
                    && before.value > 0
                    && amount.value >= GROWTH * before.value) {
                return Optional.of(new TextSpan(before.start, amount.end));
            }
        }
        return Optional.empty();
    }

    /** Checks whether an amount is near a range of the text. */
    boolean isBeside(TextSpan span) {
        return amounts.stream()
                .anyMatch(amount ->
                        amount.isMoney && amount.start <= span.end() + NEAR && span.start() <= amount.end + NEAR);
    }
}
