package dev.galley.moderation.internal.rule;

import dev.galley.text.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The amounts of money in a text. */
final class MoneyAmounts {
    private static final String SIGNS = "$€£¥₽₹₺₩₦₴฿₫₪﷼¥₱";
    private static final List<String> WORDS = List.of(
            "usd", "eur", "gbp", "dollar", "dólar", "euro", "pound", "bucks", "usdt", "btc", "eth", "руб", "р.", "долл",
            "евро", "грн", "tl", "lira", "元", "块", "塊", "万", "萬", "円", "원", "만원", "ريال", "درهم", "دولار", "جنيه",
            "دينار", "يورو", "reais", "real", "pix", "peso", "zł", "kr", "k ", "k,", "k.", "млн", "тыс", "rs");
    private static final int NEAR = 24;
    private static final int FAR = 60;
    private static final double GROWTH = 3;
    private static final int MAX = 50;

    /**
     * An amount.
     *
     * @param start where it starts
     * @param end where it ends
     * @param value its value in whatever currency
     */
    private record Amount(int start, int end, double value) {}

    private final List<Amount> amounts = new ArrayList<>(0);

    private MoneyAmounts() {}

    /** Finds the amounts: numbers beside the sign or name of a currency. */
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
        int behind = end;
        if (behind < text.length() && (text.charAt(behind) | 0x20) == 'k' && !isLetterAt(text, behind + 1)) {
            value *= 1_000;
        } else if (behind < text.length() && (text.charAt(behind) == '万' || text.charAt(behind) == '萬')) {
            value *= 10_000;
        }
        if (hasSignBefore(text, start) || hasCurrencyBehind(text, end)) {
            amounts.add(new Amount(start, end, value));
        }
        return end;
    }

    private static boolean isLetterAt(String text, int at) {
        return at < text.length() && Character.isLetter(text.charAt(at));
    }

    /** Returns whether the character divides thousands: 1,000 or 1.000 or 1 000. */
    private static boolean isSeparator(String text, int at) {
        char c = text.charAt(at);
        return (c == ',' || c == '.' || c == '\'' || c == ' ' || c == '\u00A0')
                && at + 3 < text.length()
                && Character.isDigit(text.charAt(at + 1))
                && Character.isDigit(text.charAt(at + 2))
                && Character.isDigit(text.charAt(at + 3))
                && (at + 4 == text.length() || !Character.isDigit(text.charAt(at + 4)));
    }

    private static boolean hasSignBefore(String text, int start) {
        int at = start - 1;
        if (at >= 0 && text.charAt(at) == ' ') {
            at--;
        }
        return at >= 0 && SIGNS.indexOf(text.charAt(at)) >= 0;
    }

    private static boolean hasCurrencyBehind(String text, int end) {
        int at = end < text.length() && text.charAt(end) == ' ' ? end + 1 : end;
        if (at < text.length() && SIGNS.indexOf(text.charAt(at)) >= 0) {
            return true;
        }
        String behind = text.substring(at, Math.min(text.length(), at + 7)).toLowerCase(Locale.ROOT) + " ";
        return WORDS.stream().anyMatch(behind::startsWith);
    }

    /** Returns whether an amount is followed closely by one three times as large: "$400 into $9,800". */
    boolean grows() {
        for (int i = 1; i < amounts.size(); i++) {
            Amount before = amounts.get(i - 1);
            Amount amount = amounts.get(i);
            if (amount.start - before.end <= FAR && before.value > 0 && amount.value >= GROWTH * before.value) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether an amount is near a range of the text. */
    boolean isBeside(TextSpan span) {
        return amounts.stream()
                .anyMatch(amount -> amount.start <= span.end() + NEAR && span.start() <= amount.end + NEAR);
    }
}
