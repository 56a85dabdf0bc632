package dev.galley.moderation.internal.rule;

import java.util.Locale;
import java.util.Set;

/**
 * Distinguishes reports of a price from promises. "Bitcoin went from $400 to $9,800" is news; people who made $9,800 out of
 * $400 say so in the first person.
 */
final class PriceReport {
    /** How far before an amount the subject of its sentence is looked for. */
    private static final int BEFORE = 80;

    private static final Set<String> FROM = Set.of(
            "from", "von", "de", "desde", "da", "dai", "van", "z", "od", "с", "з", "від", "от", "från", "fra", "dari",
            "từ");
    private static final Set<String> OWNERS = Set.of(
            "i", "my", "me", "we", "our", "us", "ich", "mein", "meine", "meinem", "mir", "wir", "je", "j", "mon", "ma",
            "mes", "nous", "yo", "mi", "mis", "eu", "meu", "minha", "io", "mio", "mia", "ik", "mijn", "moje", "mój",
            "я", "мой", "мои", "мне", "мы", "мій", "мої", "мені", "jag", "mitt", "min", "jeg", "saya", "tôi", "you",
            "your", "du", "dein", "tu", "votre", "vous", "tus", "você", "seu", "sua", "tuo", "tua", "jouw", "ваш",
            "твой");

    private static final String EASTERN_FROM = "从從由";
    private static final String EASTERN_OWNERS = "我咱你您";
    private static final char FIRST_IDEOGRAPH = '\u2E80';

    private PriceReport() {}

    /** Checks whether a range of amounts that starts at {@code amount} is what something costs, not what somebody gained. */
    static boolean isAt(String text, int amount) {
        int end = amount;
        while (end > 0 && !Character.isLetter(text.charAt(end - 1))) {
            end--;
            if (amount - end > 3) {
                return false;
            }
        }
        int start = wordStart(text, end);
        if (end > 0 && text.charAt(end - 1) >= FIRST_IDEOGRAPH) {
            return EASTERN_FROM.indexOf(text.charAt(end - 1)) >= 0 && !hasEasternOwner(text, start, end);
        }
        return FROM.contains(text.substring(start, end).toLowerCase(Locale.ROOT)) && !hasOwner(text, start);
    }

    /** Chinese has no blanks, so the subject is looked for among the characters before the amount. */
    private static boolean hasEasternOwner(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (EASTERN_OWNERS.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Checks whether the sentence says before {@code end} whose money it is. */
    private static boolean hasOwner(String text, int end) {
        for (int at = end; at > 0 && end - at < BEFORE && !endsSentence(text, at - 1); at--) {
            if (Character.isLetter(text.charAt(at - 1))) {
                int start = wordStart(text, at);
                if (OWNERS.contains(text.substring(start, at).toLowerCase(Locale.ROOT))) {
                    return true;
                }
                at = start + 1;
            }
        }
        return false;
    }

    private static boolean endsSentence(String text, int at) {
        return switch (text.charAt(at)) {
            case '.', '!', '?', ';', '\n' -> true;
            default -> false;
        };
    }

    private static int wordStart(String text, int end) {
        int start = end;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }
}
