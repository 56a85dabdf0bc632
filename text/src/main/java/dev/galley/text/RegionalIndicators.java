package dev.galley.text;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.Set;

/**
 * The regional indicators of Unicode, two of which are shown as the flag of a country: {@code 🇨🇭}. Those that are no
 * flags are shown as letters, and are used to disguise words: {@code 🇿🇺🇷🇰}.
 */
final class RegionalIndicators {
    private static final int FIRST = 0x1F1E6;
    private static final int LAST = 0x1F1FF;
    private static final int WIDTH = 2;

    /** The regions with a flag in Unicode: the countries, and those for which the CLDR has more codes. */
    private static final Set<String> FLAGS = flags();

    private RegionalIndicators() {}

    static boolean is(int codePoint) {
        return codePoint >= FIRST && codePoint <= LAST;
    }

    /** Returns the capital letter that the indicator stands for. */
    static char letter(int indicator) {
        return (char) ('A' + indicator - FIRST);
    }

    /** Returns the end of the row of indicators that starts at {@code from}. */
    static int end(String text, int from) {
        int end = from;
        while (end + 1 < text.length() && is(text.codePointAt(end))) {
            end += WIDTH;
        }
        return end;
    }

    /** Checks whether a row of indicators consists of flags only. */
    static boolean areFlags(String text, int from, int to) {
        boolean areFlags = (to - from) % (2 * WIDTH) == 0;
        for (int i = from; areFlags && i < to; i += 2 * WIDTH) {
            char[] code = {letter(text.codePointAt(i)), letter(text.codePointAt(i + WIDTH))};
            areFlags = FLAGS.contains(new String(code));
        }
        return areFlags;
    }

    private static Set<String> flags() {
        Set<String> flags = new HashSet<>(Locale.getISOCountries(IsoCountryCode.PART1_ALPHA2));
        flags.addAll(List.of("AC", "CP", "CQ", "DG", "EA", "EU", "IC", "TA", "UN", "XK"));
        return flags;
    }
}
