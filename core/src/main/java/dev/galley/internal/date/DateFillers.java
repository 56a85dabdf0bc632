package dev.galley.internal.date;

import java.util.Set;

/** Folded words between the parts of a date that do not change its meaning. */
final class DateFillers {
    /** Words such as those of "3 de marzo de 2024", "8 марта 2023 г.", and before the time. */
    private static final Set<String> CONNECTIVES = Set.of(
            "t", "de", "del", "d", "of", "a", "at", "um", "kl", "klo", "ore", "alle", "om", "o", "v", "в", "о", "р",
            "saat", "luc", "m", "r", "la", "las", "as", "os", "ora", "godz", "godzina", "во", "nam", "ko", "祝", "ob",
            "u", "เวลา", "оны", "сар", "сарын", "kello", "pukul", "jam", "plkst", "בשעה", "klukkan", "klockan", "ωρα",
            "ve", "الساعة", "hora", "ta", "dhen", "an", "гараг");

    /** Words for the year, after its number. */
    private static final Set<String> YEARS = Set.of(
            "г", "р", "року", "года", "год", "god", "roku", "gada", "godine", "م", "พศ", "คศ", "ຄສ", "ء", "ж", "ad",
            "жыл", "жылы", "жылғы", "ел", "թ", "թվական", "թվականի");

    /** Articles and prepositions before a date. */
    private static final Set<String> ARTICLES = Set.of(
            "le",
            "el",
            "il",
            "den",
            "am",
            "on",
            "the",
            "posted",
            "published",
            "de",
            "d",
            "du",
            "del",
            "em",
            "ngay",
            "ທີ",
            "ວັນທີ");

    /** Endings of the number of a day. */
    private static final Set<String> ORDINALS = Set.of("st", "nd", "rd", "th", "er", "o", "e", "mh");

    /** Words for the hour, after the time. */
    private static final Set<String> HOURS =
            Set.of("uhr", "uur", "h", "hs", "hrs", "u", "horas", "hod", "godz", "ч", "น", "val");

    /** Words of languages whose numeric dates begin with the day, if dots separate the numbers. */
    private static final Set<String> DAY_FIRST =
            Set.of("uhr", "um", "kl", "klo", "hod", "godz", "ч", "г", "р", "в", "о", "v", "saat", "ora", "ob");

    private DateFillers() {}

    static boolean isConnective(String word) {
        return CONNECTIVES.contains(word) || YEARS.contains(word);
    }

    static boolean isYear(String word) {
        return YEARS.contains(word);
    }

    static boolean isArticle(String word) {
        return ARTICLES.contains(word);
    }

    static boolean isOrdinal(String word) {
        return ORDINALS.contains(word);
    }

    static boolean isHour(String word) {
        return HOURS.contains(word);
    }

    static boolean impliesDayFirst(String word) {
        return DAY_FIRST.contains(word);
    }
}
