package dev.galley.moderation.internal.rule;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises the name of a street with the number of a house, by its form: "Maple 14", "Am Mühlgraben 9", "Заречной, 3". */
final class HouseNumber {
    /** A capitalised name, the number, and what may follow it in an address. A word may not: "lives in Berlin 20 years". */
    private static final Pattern STREET = Pattern.compile(
            "[\\s:]*(?:\\p{Ll}{1,5}\\.?\\s){0,2}\\p{Lu}[\\p{L}’'.-]+(?:\\s\\p{L}[\\p{L}’'.-]*){0,2},?\\s(?:(?:nr|no|n|д|nº|n°)\\.?\\s?)?[0-9]{1,4}"
                    + "(?:\\s?[a-zA-Zа-я])?(?:[,;.!?)/]|\\s?$|\\s(?:in|à|a|im)\\s\\p{Lu})");

    /** A street of Korea, or a quarter of Japan, with its numbers. */
    private static final Pattern EASTERN = Pattern.compile("[가-힣]{2,8}(?:로|길)\\s?[0-9]{1,4}(?![0-9]|\\s?[분시명번개년월일회차원])"
            + "|[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]{1,8}[町区市村目]\\s?[0-9]{1,4}(?:[-ー－−][0-9]{1,4}){1,2}");

    private static final Pattern NO_STREET = Pattern.compile(
            "\\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mär|Mai|Okt|Dez|January|February|March|April|June|July"
                    + "|August|September|October|November|December|Januar|Februar|März|Juni|Juli|Oktober|Dezember|Room|Page|Chapter"
                    + "|Article|Section|Windows|Act|Table|Figure|Episode|Season|Covid|Artikel|Kapitel|Seite|Raum|Absatz)\\b");

    /** The maximum number of characters to examine. */
    private static final int REACH = 60;

    private HouseNumber() {}

    /** Checks whether a street and a number follow at {@code from}, before anything else; those of Korea and Japan follow larger places. */
    static boolean follows(String text, int from) {
        int to = Math.min(text.length(), from + REACH);
        Matcher street = STREET.matcher(text).region(from, to);
        return (street.lookingAt() && !isYear(street.group()))
                || EASTERN.matcher(text).region(from, to).find();
    }

    /** Checks whether there is a street with a number in a range. */
    static boolean isIn(String text, int from, int to) {
        Matcher street = STREET.matcher(text).region(from, to);
        while (street.find()) {
            if (startsWord(text, street.start()) && !isYear(street.group()) && !isDay(street.group())) {
                return true;
            }
        }
        return EASTERN.matcher(text).region(from, to).find();
    }

    private static boolean startsWord(String text, int at) {
        return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)) || !Character.isLetter(text.charAt(at));
    }

    /** Checks whether the number is rather the day of a month, or counts what has no houses. */
    private static boolean isDay(String address) {
        return NO_STREET.matcher(address).find();
    }

    /** Checks whether the number is rather a year, as in "lives in Berlin, 2019". */
    private static boolean isYear(String address) {
        return address.matches(".*\\b(?:19|20)[0-9]{2}\\b.*");
    }
}
