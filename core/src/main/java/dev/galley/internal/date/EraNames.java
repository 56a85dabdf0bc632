package dev.galley.internal.date;

/** The years of Japanese eras, which begin with 1 or with 元. */
final class EraNames {
    private static final String FIRST_YEAR = "元年";
    private static final int HEISEI = 1988;
    private static final int LAST_OF_HEISEI = 31;
    private static final int REIWA = 2018;

    private EraNames() {}

    /** Checks for the name of an era, or of the first year of one. */
    static boolean isEra(String word) {
        return switch (isFirstYear(word) ? word.substring(0, word.length() - FIRST_YEAR.length()) : word) {
            case "令和", "平成" -> true;
            default -> false;
        };
    }

    static boolean isFirstYear(String word) {
        return word.endsWith(FIRST_YEAR);
    }

    /** Returns the year of the common era, or -1 if the era has no such year. */
    static int year(String era, int year) {
        boolean reiwa = era.startsWith("令和");
        if (year < 1 || (!reiwa && year > LAST_OF_HEISEI)) {
            return -1;
        }
        return (reiwa ? REIWA : HEISEI) + year;
    }
}
